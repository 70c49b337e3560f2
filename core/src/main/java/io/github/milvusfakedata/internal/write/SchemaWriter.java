package io.github.milvusfakedata.internal.write;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.property.CollectionProperties;
import io.github.milvusfakedata.schema.Collection;

/**
 * Schemas to JSON, in the form that the reader takes: one line a field, only the properties that are set, in a fixed
 * order. Reading what was written gives an equal collection.
 */
public final class SchemaWriter {
    private SchemaWriter() {}

    /** The schema as a document of its own, with a line break at its end. */
    public static String toJson(Collection collection) {
        JsonWriter json = new JsonWriter();
        write(collection, json);
        return json + "\n";
    }

    /** Writes the schema as the next value. */
    public static void write(Collection collection, JsonWriter json) {
        CollectionProperties.write(collection, json);
    }
}
