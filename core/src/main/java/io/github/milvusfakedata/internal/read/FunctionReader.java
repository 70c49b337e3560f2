package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.CompoundValues;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Kind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.internal.tree.Place;
import io.github.milvusfakedata.schema.DynamicField;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;
import java.util.Optional;

/** The elements of {@code functions} and of {@code dynamic_fields}. */
final class FunctionReader {
    private static final String FUNCTION_EXAMPLE = "{\"name\": \"text_bm25\", \"type\": \"BM25\","
            + " \"input_field_names\": [\"text\"], \"output_field_names\": [\"text_terms\"]}";
    private static final String DYNAMIC_EXAMPLE = "{\"name\": \"views\", \"type\": \"Int\", \"probability\": 0.5}";

    private final Document document;

    FunctionReader(Document document) {
        this.document = document;
    }

    /** The function with what could be read of it, or nothing for what is no object. */
    Optional<Function> function(Node node, String path) {
        if (!isObject(node, path, "A function", FUNCTION_EXAMPLE)) {
            return Optional.empty();
        }
        ObjectProperties properties = new ObjectProperties(node, path, SchemaProperties.FUNCTION, document);
        CompoundValues values = new CompoundValues(properties, document);
        String name = required(properties, "name", node.place(), "text_bm25");
        Optional<String> numbered = properties
                .value("type")
                .filter(type -> type.is(Kind.NUMBER))
                .flatMap(type -> FunctionTypes.numbered(type.text()));
        String type =
                numbered.orElseGet(() -> FunctionTypes.canonical(required(properties, "type", node.place(), "BM25")));
        List<String> inputs = values.texts("input_field_names", "[\"text\"]");
        List<String> outputs = values.texts("output_field_names", "[\"text_terms\"]");
        return Optional.of(new Function(
                name,
                properties.text("description", "what it is for").orElse(""),
                type,
                inputs,
                outputs,
                values.map("params", "{\"provider\": \"openai\"}")));
    }

    /** The key of the dynamic field with what could be read of it, or nothing for what is no object. */
    Optional<DynamicField> dynamicField(Node node, String path) {
        if (!isObject(node, path, "A dynamic field", DYNAMIC_EXAMPLE)) {
            return Optional.empty();
        }
        ObjectProperties properties = new ObjectProperties(node, path, SchemaProperties.DYNAMIC, document);
        String name = required(properties, "name", node.place(), "views");
        String type = DynamicTypes.canonical(required(properties, "type", node.place(), "Int"));
        DynamicField.Builder field = DynamicField.of(name, type);
        properties.number("probability", "0.5").ifPresent(share -> field.probability(share.doubleValue()));
        properties.text("element_type", "VarChar").map(DynamicTypes::canonical).ifPresent(field::elementType);
        properties.number("min_value", "0").ifPresent(field::minValue);
        properties.number("max_value", "100").ifPresent(field::maxValue);
        properties.whole("min_length", "5").ifPresent(field::minLength);
        properties.whole("max_length", "20").ifPresent(field::maxLength);
        properties.whole("array_min_length", "1").ifPresent(field::arrayMinLength);
        properties.whole("array_max_length", "5").ifPresent(field::arrayMaxLength);
        properties.text("description", "what it is for").ifPresent(field::description);
        return Optional.of(
                field.values(new CompoundValues(properties, document).literals("values", "[\"new\", \"used\"]"))
                        .build());
    }

    private boolean isObject(Node node, String path, String what, String example) {
        document.remember(path, node.place());
        if (node.is(Kind.OBJECT)) {
            return true;
        }
        document.log()
                .error(
                        ProblemCode.SHAPE,
                        node.place(),
                        path,
                        what + " is an object with name and type, got " + node.shown() + ".",
                        "Write " + example + ", for example.");
        return false;
    }

    private static String required(ObjectProperties properties, String name, Place place, String example) {
        if (properties.value(name).isEmpty()) {
            properties.missing(name, place, '"' + example + '"');
        }
        return properties.text(name, example).orElse("");
    }
}
