package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.IndexProperties;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Indexes that other programs list beside the fields, each with the name of its field. */
final class ForeignIndexes {
    private static final Set<String> LISTS =
            Set.of("indexes", "index_params", "indexParams", "index_infos", "indexInfos");
    private static final String PARAMS = "params";
    private static final String INDEX = "index";
    private static final String METRIC = "metric_type";

    private final Map<String, Node> byField = new HashMap<>();

    /** Whether it is the name of such a list. */
    static boolean isList(String name) {
        return LISTS.contains(name);
    }

    /** Takes the indexes of a list; the first one of a field counts. */
    void addAll(List<Node> indexes) {
        for (Node index : indexes) {
            Optional<Node> field = index.member("field_name").or(() -> index.member("fieldName"));
            Optional<Node> hint = hint(index);
            if (field.isPresent() && hint.isPresent()) {
                byField.putIfAbsent(field.get().text(), hint.get());
            }
        }
    }

    /** The fields with their indexes; a field that has one itself keeps it. */
    List<Node> into(List<Node> fields) {
        if (byField.isEmpty()) {
            return fields;
        }
        List<Node> indexed = new ArrayList<>();
        for (Node field : fields) {
            String name = ForeignField.property(field, "name").map(Node::text).orElse("");
            Node hint = byField.getOrDefault(name, field);
            Node fitting = hint == field ? field : withoutMetric(hint, field);
            boolean none = hint == field || hasIndex(field) || fitting.members().isEmpty();
            indexed.add(none ? field : ForeignSchema.with(field, INDEX, fitting));
        }
        return indexed;
    }

    private static boolean hasIndex(Node field) {
        return Stream.of(INDEX, "index_type", METRIC)
                .anyMatch(name -> ForeignField.property(field, name).isPresent());
    }

    /** The REST API says a metric of every index, also of one that has none. */
    private static Node withoutMetric(Node hint, Node field) {
        boolean isScalar =
                ForeignField.type(field).filter(type -> !type.has(Role.VECTOR)).isPresent();
        return isScalar
                ? Node.object(
                        hint.place(),
                        hint.members().stream()
                                .filter(member -> !member.name().equals(METRIC))
                                .toList())
                : hint;
    }

    /** What a schema says of an index: its type, metric and parameters, wherever the program puts them. */
    static Optional<Node> hint(Node index) {
        Map<String, Member> found = new HashMap<>();
        List<Member> params = new ArrayList<>();
        collect(KeyValues.object(index), found, params);
        List<Member> members = new ArrayList<>(found.values());
        if (!params.isEmpty()) {
            members.add(new Member(PARAMS, index.place(), Node.object(index.place(), params)));
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(Node.object(index.place(), members));
    }

    private static void collect(Node index, Map<String, Member> found, List<Member> params) {
        for (Member member : index.members()) {
            Optional<String> property = IndexProperties.NAMES.exactly(member.name());
            Node value = member.value();
            boolean isEmpty = value.is(NodeKind.NULL)
                    || value.is(NodeKind.TEXT) && value.text().isEmpty();
            if (property.isPresent() && property.get().equals(PARAMS)) {
                collectParams(KeyValues.object(KeyValues.json(value)), found, params);
            } else if (property.isPresent() && !isEmpty) {
                found.putIfAbsent(property.get(), new Member(property.get(), member.place(), value));
            }
        }
    }

    /** Type and metric stand among the parameters too, and the parameters of the index in a text among them. */
    private static void collectParams(Node object, Map<String, Member> found, List<Member> params) {
        for (Member member : object.members()) {
            Optional<String> property = IndexProperties.NAMES.exactly(member.name());
            if (ForeignField.OF_STORAGE.contains(member.name())) {
                continue;
            }
            if (property.isEmpty()) {
                params.add(new Member(member.name(), member.place(), KeyValues.number(member.value())));
            } else {
                collect(Node.object(object.place(), List.of(member)), found, params);
            }
        }
    }
}
