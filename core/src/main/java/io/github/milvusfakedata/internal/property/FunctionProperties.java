package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.schema.Function;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of a function's properties. */
public final class FunctionProperties {
    private static final Property<Function, String> NAME = Property.of(
            "name",
            "the function's name, required",
            Forms.required("text_bm25"),
            function -> Optional.of(function.name()));

    private static final Property<Function, String> TYPE = Property.<Function, String>of(
                    "type",
                    "BM25, TextEmbedding, MinHash or Rerank, required",
                    new TextForm() {
                        @Override
                        Optional<String> read(ObjectProperties given, String name) {
                            return type(given, name);
                        }
                    },
                    function -> Optional.of(function.type()))
            .synonyms("function_type", "functionType");

    private static final Property<Function, List<String>> INPUTS = Property.<Function, List<String>>of(
                    "input_field_names",
                    "a list of its input fields",
                    Forms.texts("[\"text\"]"),
                    function -> Optional.of(function.inputFieldNames()))
            .synonyms("inputFieldNames")
            .mistaken("inputfield", "inputs", "input");

    private static final Property<Function, List<String>> OUTPUTS = Property.<Function, List<String>>of(
                    "output_field_names",
                    "a list of its output fields",
                    Forms.texts("[\"text_terms\"]"),
                    function -> Optional.of(function.outputFieldNames()))
            .synonyms("outputFieldNames")
            .mistaken("outputfield", "outputs", "output");

    private static final Property<Function, Map<String, String>> PARAMS = Property.of(
            "params",
            "an object with its parameters",
            Forms.map("{\"provider\": \"openai\"}"),
            function -> Form.filled(function.params()));

    private static final Property<Function, String> DESCRIPTION = Property.of(
            "description",
            "a description",
            Forms.text("what it is for"),
            function -> Form.filled(function.description()));

    /** In the order in which they are written; the digest in data files depends on it. */
    private static final List<Property<Function, ?>> ALL = List.of(NAME, TYPE, INPUTS, OUTPUTS, PARAMS, DESCRIPTION);

    /** Their names. */
    public static final PropertyNames NAMES = PropertyTable.names("a function", ALL);

    private FunctionProperties() {}

    /** The function with what the text has of it. */
    public static Function read(ObjectProperties given) {
        return new Function(
                NAME.read(given).orElse(""),
                DESCRIPTION.read(given).orElse(""),
                TYPE.read(given).orElse(""),
                INPUTS.read(given).orElse(List.of()),
                OUTPUTS.read(given).orElse(List.of()),
                PARAMS.read(given).orElse(Map.of()));
    }

    /** The type by its name, or by its number on the wire. */
    private static Optional<String> type(ObjectProperties given, String name) {
        Optional<String> numbered = given.value(name)
                .filter(value -> value.is(NodeKind.NUMBER))
                .flatMap(value -> FunctionTypes.numbered(value.text()));
        return numbered.isPresent()
                ? numbered
                : Forms.required("BM25").read(given, name).map(FunctionTypes::canonical);
    }

    static void write(Function function, JsonWriter json) {
        json.beginInlineObject();
        for (Property<Function, ?> property : ALL) {
            property.write(function, json);
        }
        json.endObject();
    }
}
