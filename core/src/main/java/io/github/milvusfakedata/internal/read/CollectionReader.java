package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.read.Node.Kind;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document to a {@link Collection}: an object, a bare list of fields, or a dataset's meta.json with the schema inside. */
final class CollectionReader {
    static final String FIELDS = "fields";

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
                : root.member(SchemaReader.EMBEDDED).filter(value -> value.is(Kind.OBJECT) || value.is(Kind.LIST));
    }

    private Collection object(Node schema) {
        if (schema.members().stream().noneMatch(member -> PropertyNames.COLLECTION.isLike(member.name()))) {
            throw document.log()
                    .fatal(
                            ProblemCode.SHAPE,
                            schema.place(),
                            "",
                            "The object has no property of a schema, not even its fields.",
                            "Write " + document.dialect().form(FIELDS, "[ … ]") + " into it, the list of fields.");
        }
        Properties properties = new Properties(schema, "", PropertyNames.COLLECTION, document);
        return new Collection(
                properties.text("collection_name", "products").orElse(defaultName),
                properties.text("description", "what it is for").orElse(""),
                properties.text("subject", "commerce").orElse(Collection.GENERAL),
                properties.flag("enable_dynamic_field"),
                fields(properties, schema.place()));
    }

    private List<Field> fields(Properties properties, Place place) {
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
