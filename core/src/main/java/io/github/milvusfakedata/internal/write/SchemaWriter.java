package io.github.milvusfakedata.internal.write;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Flags;
import io.github.milvusfakedata.schema.Params;

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
        json.beginObject().name("collection_name").value(collection.name());
        writeText("description", collection.description(), json);
        if (!collection.subject().equals(Collection.GENERAL)) {
            json.name("subject").value(collection.subject());
        }
        writeFlag("enable_dynamic_field", collection.dynamicField(), json);
        json.name("fields").beginList();
        for (Field field : collection.fields()) {
            write(field, json);
        }
        json.endList().endObject();
    }

    private static void write(Field field, JsonWriter json) {
        json.beginInlineObject().name("name").value(field.name()).name("type").value(field.type());
        write(field.flags(), json);
        write(field.params(), json);
        writeText("description", field.description(), json);
        json.endObject();
    }

    private static void write(Flags flags, JsonWriter json) {
        writeFlag("is_primary", flags.primaryKey(), json);
        writeFlag("auto_id", flags.autoId(), json);
        writeFlag("nullable", flags.nullable(), json);
    }

    private static void write(Params params, JsonWriter json) {
        params.nullRatio().ifPresent(ratio -> json.name("null_ratio").value(ratio));
        params.elementType().ifPresent(type -> json.name("element_type").value(type));
        params.maxCapacity().ifPresent(capacity -> json.name("max_capacity").value(capacity));
        params.maxLength().ifPresent(length -> json.name("max_length").value(length));
        params.dim().ifPresent(dim -> json.name("dim").value(dim));
        params.min().ifPresent(min -> json.name("min").value(min));
        params.max().ifPresent(max -> json.name("max").value(max));
    }

    private static void writeText(String name, String text, JsonWriter json) {
        if (!text.isEmpty()) {
            json.name(name).value(text);
        }
    }

    private static void writeFlag(String name, boolean flag, JsonWriter json) {
        if (flag) {
            json.name(name).value(true);
        }
    }
}
