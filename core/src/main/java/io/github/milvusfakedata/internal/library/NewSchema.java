package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.internal.read.CanonicalForm;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.internal.write.SchemaWriter;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import java.util.List;
import java.util.Objects;

/**
 * A schema that is to be kept.
 *
 * @param collection the schema
 * @param json the document that is kept, with whatever its author wrote
 */
public record NewSchema(Collection collection, String json) {
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
     * @param source the name of the text, whose ending says whether it is JSON or YAML
     */
    public static NewSchema of(String id, String source, String text) {
        return of(id, NodeWriter.toJson(CanonicalForm.of(source, text)));
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
