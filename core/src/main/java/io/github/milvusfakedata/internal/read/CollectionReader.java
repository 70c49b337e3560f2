package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.CompoundValues;
import io.github.milvusfakedata.internal.tree.Content;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Kind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.internal.tree.Place;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.DynamicField;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document to a {@link Collection}: an object, a bare list of fields, or a dataset's meta.json with the schema inside. */
final class CollectionReader {
    static final String FIELDS = "fields";
    static final String STRUCT_FIELDS = "struct_fields";

    private static final String CONSISTENCY = "consistency_level";

    /** In the order of Milvus' protocol, common.proto. */
    private static final List<String> NUMBERED_LEVELS = List.of("Strong", "Session", "Bounded", "Eventually");

    private final Document document;
    private final String defaultName;

    CollectionReader(Document document, String defaultName) {
        this.document = document;
        this.defaultName = defaultName;
    }

    /**
     * Reads what it can; the rest is among the document's problems.
     *
     * @throws FakeDataException where the document is neither object nor list
     */
    Collection read(Node root) {
        Node schema = embedded(root).orElse(root);
        document.remember("", schema.place());
        return switch (schema.kind()) {
            case OBJECT -> object(schema);
            case LIST -> new Collection(defaultName, "", Collection.GENERAL, false, fields(schema));
            case TEXT, NUMBER, BOOLEAN, NULL ->
                throw document.log()
                        .fatal(
                                ProblemCode.SHAPE,
                                schema.place(),
                                "",
                                "A schema is an object with a list of fields, or that list, got " + schema.shown()
                                        + ".",
                                "Write " + document.dialect().form(FIELDS, "[ … ]") + " in an object.");
        };
    }

    /** The schema inside of a meta.json. */
    static Optional<Node> embedded(Node root) {
        return root.member(FIELDS).isPresent()
                ? Optional.empty()
                : root.member(Content.EMBEDDED_SCHEMA).filter(value -> value.is(Kind.OBJECT) || value.is(Kind.LIST));
    }

    private Collection object(Node schema) {
        if (schema.members().stream().noneMatch(member -> SchemaProperties.COLLECTION.isLike(member.name()))) {
            throw document.log()
                    .fatal(
                            ProblemCode.SHAPE,
                            schema.place(),
                            "",
                            "The object has no property of a schema, not even its fields.",
                            "Write " + document.dialect().form(FIELDS, "[ … ]") + " into it, the list of fields.");
        }
        ObjectProperties properties = new ObjectProperties(schema, "", SchemaProperties.COLLECTION, document);
        CompoundValues values = new CompoundValues(properties, document);
        List<Field> fields = new ArrayList<>(fields(properties, schema.place()));
        addStructs(values, fields);
        return new Collection(
                properties.text("collection_name", "products").orElse(defaultName),
                properties.text("description", "what it is for").orElse(""),
                properties.text("subject", "commerce").orElse(Collection.GENERAL),
                properties.flag("enable_dynamic_field"),
                fields,
                functions(values),
                dynamicFields(values),
                settings(properties, values));
    }

    /** Fields that pymilvus lists apart; their paths are those that they have among all fields. */
    private void addStructs(CompoundValues values, List<Field> fields) {
        FieldReader reader = new FieldReader(document);
        for (Node struct : values.items(STRUCT_FIELDS, "a list of fields is needed", "[ … ]")) {
            fields.add(reader.readStruct(struct, FIELDS + '[' + fields.size() + ']'));
        }
    }

    private List<Function> functions(CompoundValues values) {
        FunctionReader reader = new FunctionReader(document);
        List<Function> functions = new ArrayList<>();
        List<Node> items = values.items("functions", "a list of functions is needed", "[ … ]");
        for (int i = 0; i < items.size(); i++) {
            reader.function(items.get(i), "functions[" + i + ']').ifPresent(functions::add);
        }
        return functions;
    }

    private List<DynamicField> dynamicFields(CompoundValues values) {
        FunctionReader reader = new FunctionReader(document);
        List<DynamicField> fields = new ArrayList<>();
        List<Node> items = values.items("dynamic_fields", "a list of dynamic fields is needed", "[ … ]");
        for (int i = 0; i < items.size(); i++) {
            reader.dynamicField(items.get(i), "dynamic_fields[" + i + ']').ifPresent(fields::add);
        }
        return fields;
    }

    /** The level by its name, or by its number on the wire, as pymilvus prints it. */
    private static Optional<String> consistencyLevel(ObjectProperties properties) {
        Optional<String> numbered = properties
                .value(CONSISTENCY)
                .filter(value -> value.is(Kind.NUMBER) && value.text().matches("[0-3]"))
                .map(value -> NUMBERED_LEVELS.get(Integer.parseInt(value.text())));
        return numbered.isPresent()
                ? numbered
                : properties.text(CONSISTENCY, "Bounded").map(CollectionReader::usual);
    }

    /** The level in its usual spelling; SDKs write it in capitals too. */
    private static String usual(String written) {
        return CollectionSettings.CONSISTENCY_LEVELS.stream()
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElse(written);
    }

    private static CollectionSettings settings(ObjectProperties properties, CompoundValues values) {
        return new CollectionSettings(
                properties.text("database", "default"),
                values.count("num_partitions", "64"),
                values.count("num_shards", "2"),
                consistencyLevel(properties),
                values.flatMap("properties", "{\"collection.ttl.seconds\": 86400}"));
    }

    private List<Field> fields(ObjectProperties properties, Place place) {
        Optional<Node> fields = properties.value(FIELDS);
        if (fields.isEmpty()) {
            properties.missing(FIELDS, place, "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}]");
            return List.of();
        }
        if (!fields.get().is(Kind.LIST)) {
            properties.wrongKind(FIELDS, "a list of fields is needed", "[ … ]");
            return List.of();
        }
        return fields(fields.get());
    }

    private List<Field> fields(Node list) {
        FieldReader reader = new FieldReader(document);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            fields.add(reader.read(list.items().get(i), FIELDS + '[' + i + ']'));
        }
        return fields;
    }
}
