package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.internal.read.CanonicalForm;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.write.SchemaWriter;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A schema that is to be kept.
 *
 * @param collection the schema
 * @param json the document that is kept, with whatever its author wrote
 */
public record NewSchema(Collection collection, String json) {
    private static final String REFERENCES = "references";

    public NewSchema {
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(json, "json");
    }

    /**
     * A schema that was built in code and has no errors.
     *
     * @throws FakeDataException if its texts can't be written such that they can be read again
     */
    public static NewSchema of(String id, Collection collection) {
        return of(id, SchemaWriter.toJson(collection));
    }

    /**
     * A schema's text that has no errors.
     *
     * @param id the id that it will have, which names the collection where the text doesn't
     * @param file where the text stands, whose ending says whether it is JSON or YAML
     */
    public static NewSchema of(String id, Path file, String text) {
        Collection read = SchemaReader.readText(file, text).collection();
        Node schema = CanonicalForm.of(file.toString(), text);
        return of(id, NodeWriter.toJson(read.references().isEmpty() ? schema : whole(schema, read.references())));
    }

    /** The schema with those that it takes values from: the files beside it are not kept. */
    private static Node whole(Node schema, Map<String, Collection> references) {
        List<Member> held = new ArrayList<>();
        references.forEach((name, other) ->
                held.add(new Member(name, schema.place(), Document.jsonTree(name, SchemaWriter.toJson(other)))));
        List<Member> members = new ArrayList<>(schema.members());
        members.removeIf(member -> member.name().equals(REFERENCES));
        members.add(new Member(REFERENCES, schema.place(), Node.object(schema.place(), held)));
        return Node.object(schema.place(), members);
    }

    private static NewSchema of(String id, String json) {
        String name = StoreDirectory.fileName(id);
        SchemaReader.requireFileSize(name, json);
        return new NewSchema(SchemaReader.readText(name, json).collection(), json);
    }

    /** What the schema says of itself. */
    public StoreEntry entry() {
        return StoreEntry.of(collection, collection.name(), collection.description(), List.of());
    }
}
