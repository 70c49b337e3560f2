package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.schema.IndexHint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of an index hint's properties. */
public final class IndexProperties {
    private static final Property<IndexHint, String> INDEX_TYPE = Property.<IndexHint, String>of(
                    "index_type", "the index, such as HNSW", Forms.text("HNSW"), IndexHint::indexType)
            .synonyms("indexType")
            .mistaken("type", "index");

    private static final Property<IndexHint, String> METRIC_TYPE = Property.<IndexHint, String>of(
                    "metric_type",
                    "the metric of a vector's index, such as COSINE",
                    Forms.text("COSINE"),
                    IndexHint::metricType)
            .synonyms("metricType")
            .mistaken("metric");

    private static final Property<IndexHint, Map<String, String>> PARAMS = Property.of(
            "params",
            "an object with further parameters of the index",
            Forms.flatMap("{\"M\": 16}"),
            hint -> Form.filled(hint.params()));

    private static final List<Property<IndexHint, ?>> ALL = List.of(INDEX_TYPE, METRIC_TYPE, PARAMS);

    /** Their names. */
    public static final PropertyNames NAMES = PropertyTable.names("an index", ALL);

    /** The hint as a property of a field. */
    static final class HintForm extends Form<IndexHint> {
        @Override
        Optional<IndexHint> read(ObjectProperties field, String name) {
            return hint(field, name);
        }

        @Override
        void write(IndexHint hint, JsonWriter json) {
            json.beginInlineObject();
            for (Property<IndexHint, ?> property : ALL) {
                property.write(hint, json);
            }
            json.endObject();
        }
    }

    private IndexProperties() {}

    /** The hint as an object of its own, or its two short forms in the field; what stands in both is taken from the object. */
    private static Optional<IndexHint> hint(ObjectProperties field, String name) {
        Optional<String> indexType = INDEX_TYPE.read(field);
        Optional<String> metricType = METRIC_TYPE.read(field);
        Optional<Node> object =
                Form.compound(field).object(name, "{\"index_type\": \"HNSW\", \"metric_type\": \"COSINE\"}");
        if (object.isEmpty()) {
            rememberIn(field, name, INDEX_TYPE.name());
            rememberIn(field, name, METRIC_TYPE.name());
            return indexType.isEmpty() && metricType.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IndexHint(indexType, metricType, Map.of()));
        }
        ObjectProperties own = new ObjectProperties(object.get(), field.pathOf(name), NAMES, field.document());
        return Optional.of(new IndexHint(
                INDEX_TYPE.read(own).or(() -> indexType),
                METRIC_TYPE.read(own).or(() -> metricType),
                PARAMS.read(own).orElse(Map.of())));
    }

    /** The short form stands for the property in the object, by whose path the rules know it. */
    private static void rememberIn(ObjectProperties field, String object, String name) {
        field.value(name)
                .ifPresent(value -> field.document().remember(field.pathOf(object) + '.' + name, value.place()));
    }
}
