package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collections that the REST API creates from a dimension alone: a key and a vector. */
final class QuickSetup {
    private static final String DIMENSION = "dimension";

    private QuickSetup() {}

    /** The list of the two fields, where the object asks for them. */
    static Optional<Member> fieldsOf(Node root) {
        Optional<Node> dimension = root.member(DIMENSION);
        if (dimension.isEmpty() || root.member("collectionName").isEmpty()) {
            return Optional.empty();
        }
        Place place = dimension.get().place();
        List<Member> key = new ArrayList<>();
        key.add(given("name", root, "primaryFieldName", "id", place));
        key.add(given("type", root, "idType", "Int64", place));
        key.add(ForeignSchema.yes("is_primary", place));
        root.member("params")
                .flatMap(params -> params.member("max_length"))
                .ifPresent(length -> key.add(new Member("max_length", length.place(), KeyValues.number(length))));
        List<Member> vector = new ArrayList<>();
        vector.add(given("name", root, "vectorFieldName", "vector", place));
        vector.add(new Member("type", place, Node.scalar(NodeKind.TEXT, place, "FloatVector")));
        vector.add(new Member("dim", place, dimension.get()));
        root.member("metricType").ifPresent(metric -> vector.add(new Member("metric_type", metric.place(), metric)));
        List<Node> fields = List.of(Node.object(place, key), Node.object(place, vector));
        return Optional.of(new Member("fields", place, Node.list(place, fields)));
    }

    private static Member given(String name, Node root, String property, String otherwise, Place place) {
        Node value = root.member(property).orElse(Node.scalar(NodeKind.TEXT, place, otherwise));
        return new Member(name, value.place(), value);
    }
}
