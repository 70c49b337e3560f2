package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.CollectionProperties;
import io.github.milvusfakedata.internal.property.FieldReader;
import io.github.milvusfakedata.internal.property.FunctionProperties;
import io.github.milvusfakedata.internal.property.SubjectGuess;
import io.github.milvusfakedata.internal.tree.CompoundValues;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document to a {@link Collection}: an object, a bare list of fields, or a dataset's meta.json with the schema inside. */
final class CollectionReader {
    private static final String FUNCTION_EXAMPLE = "{\"name\": \"text_bm25\", \"type\": \"BM25\","
            + " \"input_field_names\": [\"text\"], \"output_field_names\": [\"text_terms\"]}";
    private static final String FIELDS = CollectionProperties.FIELDS.name();

    /** Of a backup's collections; more fill the screen. */
    private static final int MOST_NAMES = 10;

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
        Node schema = root;
        if (!OwnForm.is(root)) {
            requireOneOf(ForeignSchema.backups(root), root);
            schema = ForeignSchema.plain(root);
        }
        document.remember("", schema.place());
        return switch (schema.kind()) {
            case OBJECT -> object(schema);
            case LIST -> ofList(fields(schema));
            case TEXT, NUMBER, BOOLEAN, NULL ->
                throw document.log()
                        .fatal(
                                ProblemCode.SHAPE,
                                schema.place(),
                                "",
                                "A schema is an object with a list of fields, or just the list, got " + schema.shown()
                                        + ".",
                                "Write " + document.dialect().form(FIELDS, "[ … ]") + " in an object.");
        };
    }

    /** A backup holds any number of collections, and a schema describes one. */
    private void requireOneOf(List<Node> backups, Node root) {
        if (backups.size() > 1) {
            List<String> names = new ArrayList<>();
            for (Node backup : backups.subList(0, Math.min(MOST_NAMES, backups.size()))) {
                backup.member("collection_name")
                        .map(Node::text)
                        .map(Shown::plain)
                        .ifPresent(names::add);
            }
            throw document.log()
                    .fatal(
                            ProblemCode.SHAPE,
                            root.place(),
                            "",
                            "The backup has " + backups.size() + " collections, and a schema describes one: "
                                    + String.join(", ", names) + (backups.size() > MOST_NAMES ? ", …" : "."),
                            "Save the object of one collection in a file of its own.");
        }
    }

    private Collection ofList(List<Field> fields) {
        return new Collection(defaultName, "", SubjectGuess.of(defaultName, fields), false, fields);
    }

    private Collection object(Node schema) {
        if (schema.members().stream().noneMatch(member -> CollectionProperties.NAMES.isLike(member.name()))) {
            throw document.log()
                    .fatal(
                            ProblemCode.SHAPE,
                            schema.place(),
                            "",
                            "The object has none of the properties of a schema, not even fields.",
                            "Write " + document.dialect().form(FIELDS, "[ … ]") + " into it, the list of fields.");
        }
        ObjectProperties properties = new ObjectProperties(schema, "", CollectionProperties.NAMES, document);
        CompoundValues values = new CompoundValues(properties);
        List<Field> fields = new ArrayList<>(fields(properties));
        addStructs(values, fields);
        String name = CollectionProperties.NAME.read(properties).orElse(defaultName);
        return new Collection(
                name,
                CollectionProperties.DESCRIPTION.read(properties).orElse(""),
                CollectionProperties.SUBJECT.read(properties).orElseGet(() -> SubjectGuess.of(name, fields)),
                CollectionProperties.LANGUAGE.read(properties).orElse(Collection.ENGLISH),
                CollectionProperties.DYNAMIC_FIELD.read(properties).orElse(false),
                fields,
                functions(values),
                dynamicFields(values),
                CollectionProperties.settings(properties),
                CollectionProperties.GROUPS.read(properties).orElse(Map.of()),
                Map.of());
    }

    /** Fields that pymilvus lists apart; their paths are those that they have among all fields. */
    private void addStructs(CompoundValues values, List<Field> fields) {
        FieldReader reader = new FieldReader(document);
        for (Node struct :
                values.items(CollectionProperties.STRUCT_FIELDS.name(), "a list of fields is needed", "[ … ]")) {
            fields.add(reader.readStruct(struct, FIELDS + '[' + fields.size() + ']'));
        }
    }

    private List<Function> functions(CompoundValues values) {
        List<Function> functions = new ArrayList<>();
        String name = CollectionProperties.FUNCTIONS.name();
        List<Node> items = values.items(name, "a list of functions is needed", "[ … ]");
        for (int i = 0; i < items.size(); i++) {
            String path = name + '[' + i + ']';
            if (document.requireObject(items.get(i), path, "A function", FUNCTION_EXAMPLE)) {
                functions.add(FunctionProperties.read(
                        new ObjectProperties(items.get(i), path, FunctionProperties.NAMES, document)));
            }
        }
        return functions;
    }

    private List<Field> dynamicFields(CompoundValues values) {
        FieldReader reader = new FieldReader(document);
        List<Field> fields = new ArrayList<>();
        String name = CollectionProperties.DYNAMIC_FIELDS.name();
        List<Node> items = values.items(name, "a list of dynamic fields is needed", "[ … ]");
        for (int i = 0; i < items.size(); i++) {
            reader.readDynamic(items.get(i), name + '[' + i + ']').ifPresent(fields::add);
        }
        return fields;
    }

    private List<Field> fields(ObjectProperties properties) {
        if (!properties.required(FIELDS, "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}]")) {
            return List.of();
        }
        Node fields = properties.value(FIELDS).orElseThrow();
        if (!fields.is(NodeKind.LIST)) {
            properties.wrongKind(FIELDS, "a list of fields is needed", "[ … ]");
            return List.of();
        }
        return fields(fields);
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
