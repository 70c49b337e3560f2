package io.github.milvusfakedata.internal.write;

import io.github.milvusfakedata.internal.json.CompactJson;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.DynamicField;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Flags;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Params;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Schemas to JSON, in the form that the reader takes: one line a field, only the properties that are set, in a fixed
 * order. Reading what was written gives an equal collection.
 */
public final class SchemaWriter {
    /** What objects and lists begin with. */
    private static final String NESTED = "{[";

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
        write(collection.settings(), json);
        json.name("fields").beginList();
        collection.fields().forEach(field -> write(field, json));
        json.endList();
        if (!collection.functions().isEmpty()) {
            json.name("functions").beginList();
            collection.functions().forEach(function -> write(function, json));
            json.endList();
        }
        if (!collection.dynamicFields().isEmpty()) {
            json.name("dynamic_fields").beginList();
            collection.dynamicFields().forEach(field -> write(field, json));
            json.endList();
        }
        json.endObject();
    }

    private static void write(CollectionSettings settings, JsonWriter json) {
        settings.database().ifPresent(name -> json.name("database").value(name));
        settings.numPartitions().ifPresent(count -> json.name("num_partitions").value(count));
        settings.numShards().ifPresent(count -> json.name("num_shards").value(count));
        settings.consistencyLevel()
                .ifPresent(level -> json.name("consistency_level").value(level));
        writeFlatMap("properties", settings.properties(), json);
    }

    /** An array of structs has a line for each property, since its sub-fields have one each. */
    private static void write(Field field, JsonWriter json) {
        if (field.fields().isEmpty()) {
            json.beginInlineObject();
        } else {
            json.beginObject();
        }
        json.name("name").value(field.name()).name("type").value(field.type());
        write(field.flags(), json);
        write(field.params(), json);
        field.index().ifPresent(index -> write(index, json));
        writeText("description", field.description(), json);
        if (!field.fields().isEmpty()) {
            json.name("fields").beginList();
            field.fields().forEach(sub -> write(sub, json));
            json.endList();
        }
        json.endObject();
    }

    private static void write(Flags flags, JsonWriter json) {
        writeFlag("is_primary", flags.primaryKey(), json);
        writeFlag("auto_id", flags.autoId(), json);
        writeFlag("is_partition_key", flags.partitionKey(), json);
        writeFlag("is_clustering_key", flags.clusteringKey(), json);
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
        params.defaultValue().ifPresent(value -> write(value, json.name("default_value")));
        writeLiterals("enum_values", params.enumValues(), json);
        params.cardinalityRatio()
                .ifPresent(ratio -> json.name("cardinality_ratio").value(ratio));
        params.enableAnalyzer().ifPresent(value -> json.name("enable_analyzer").value(value));
        params.enableMatch().ifPresent(value -> json.name("enable_match").value(value));
        params.analyzerParams().ifPresent(text -> {
            json.name("analyzer_params");
            writeJson(text, CompactJson.isObject(text), json);
        });
    }

    private static void write(IndexHint index, JsonWriter json) {
        json.name("index").beginInlineObject();
        index.indexType().ifPresent(type -> json.name("index_type").value(type));
        index.metricType().ifPresent(type -> json.name("metric_type").value(type));
        writeFlatMap("params", index.params(), json);
        json.endObject();
    }

    private static void write(Function function, JsonWriter json) {
        json.beginInlineObject().name("name").value(function.name());
        json.name("type").value(function.type());
        writeTexts("input_field_names", function.inputFieldNames(), json);
        writeTexts("output_field_names", function.outputFieldNames(), json);
        writeMap("params", function.params(), json);
        writeText("description", function.description(), json);
        json.endObject();
    }

    private static void write(DynamicField field, JsonWriter json) {
        json.beginInlineObject().name("name").value(field.name());
        json.name("type").value(field.type());
        field.probability().ifPresent(share -> json.name("probability").value(share));
        field.elementType().ifPresent(type -> json.name("element_type").value(type));
        field.minValue().ifPresent(min -> json.name("min_value").value(min));
        field.maxValue().ifPresent(max -> json.name("max_value").value(max));
        field.minLength().ifPresent(length -> json.name("min_length").value(length));
        field.maxLength().ifPresent(length -> json.name("max_length").value(length));
        field.arrayMinLength().ifPresent(length -> json.name("array_min_length").value(length));
        field.arrayMaxLength().ifPresent(length -> json.name("array_max_length").value(length));
        writeLiterals("values", field.values(), json);
        writeText("description", field.description(), json);
        json.endObject();
    }

    private static void write(Literal literal, JsonWriter json) {
        writeJson(literal.text(), literal.kind() != Literal.Kind.TEXT, json);
    }

    private static void writeLiterals(String name, List<Literal> literals, JsonWriter json) {
        if (!literals.isEmpty()) {
            json.name(name).beginInlineList();
            literals.forEach(literal -> write(literal, json));
            json.endList();
        }
    }

    private static void writeTexts(String name, List<String> texts, JsonWriter json) {
        json.name(name).beginInlineList();
        texts.forEach(json::value);
        json.endList();
    }

    private static void writeMap(String name, Map<String, String> map, JsonWriter json) {
        writeMap(name, map, CompactJson::isValue, json);
    }

    /** The same where only numbers, true and false are written as such: readers take no objects and lists there. */
    private static void writeFlatMap(String name, Map<String, String> map, JsonWriter json) {
        writeMap(name, map, text -> CompactJson.isValue(text) && NESTED.indexOf(text.charAt(0)) < 0, json);
    }

    private static void writeMap(String name, Map<String, String> map, Predicate<String> isJson, JsonWriter json) {
        if (!map.isEmpty()) {
            json.name(name).beginInlineObject();
            map.forEach((key, text) -> {
                json.name(key);
                writeJson(text, isJson.test(text), json);
            });
            json.endObject();
        }
    }

    /** Writes what is JSON already as it is, and all else as a text. */
    private static void writeJson(String text, boolean isJson, JsonWriter json) {
        if (isJson) {
            json.json(text);
        } else {
            json.value(text);
        }
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
