package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Kind;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties that an object of a schema may have, and the names by which people call them by mistake. */
public final class SchemaProperties {
    /** The properties of the collection. */
    public static final PropertyNames COLLECTION = new PropertyNames(
            "a collection",
            meanings(
                    "collection_name", "the collection's name; without it the file's name without its ending",
                    "description", "a text for people",
                    "subject", "what values are about: general, commerce, documents, images, users, videos or news",
                    "enable_dynamic_field", "true if rows have further keys in $meta",
                    "dynamic_fields", "a list of those keys; without it they are of all kinds",
                    "database", "the database that the collection is in",
                    "num_partitions", "into how many partitions the partition key spreads the rows, 1 to 1024",
                    "num_shards", "over how many shards Milvus spreads what is written, 1 to 16",
                    "consistency_level", "Strong, Bounded, Session or Eventually",
                    "properties", "an object of the collection's properties in Milvus",
                    "fields", "the list of fields, needed always",
                    "struct_fields", "more fields, all of them arrays of structs, as pymilvus lists them",
                    "functions", "a list of functions by which Milvus fills fields"),
            // The spellings of pymilvus.
            Map.of("db_name", "database", "shards_num", "num_shards"),
            Map.ofEntries(
                    Map.entry("name", "collection_name"),
                    Map.entry("collection", "collection_name"),
                    Map.entry("desc", "description"),
                    Map.entry("columns", "fields"),
                    Map.entry("dynamicfield", "enable_dynamic_field"),
                    Map.entry("dynamic", "enable_dynamic_field"),
                    Map.entry("enabledynamic", "enable_dynamic_field"),
                    Map.entry("db", "database"),
                    Map.entry("databasename", "database"),
                    Map.entry("partitions", "num_partitions"),
                    Map.entry("partitionsnum", "num_partitions"),
                    Map.entry("shards", "num_shards"),
                    Map.entry("consistency", "consistency_level")),
            SchemaProperties::isOfServer);

    /** The properties of a field. */
    public static final PropertyNames FIELD = new PropertyNames(
            "a field",
            meanings(
                    "name", "letters, digits and underscores, needed always; values follow its meaning",
                    "type", "one of the types below, needed always; upper and lower case don't matter",
                    "is_primary", "true for the primary key, of which there is exactly one",
                    "auto_id", "true if Milvus assigns the key, which is in no file then",
                    "nullable", "true if rows may be null",
                    "min", "the smallest value, of numbers and arrays of numbers",
                    "max", "the largest value, of numbers and arrays of numbers",
                    "max_length", "the most bytes of a text in UTF-8, 1 to 65535",
                    "dim", "the dimension of a vector",
                    "element_type", "the type of an Array's elements",
                    "max_capacity", "the most elements of an Array, 1 to 4096",
                    "fields", "the fields of a Struct, for an Array of them",
                    "description", "a text for people",
                    "null_ratio", "the share of null in a nullable field, 0 to 1; 0.1 without it",
                    "default_value", "what Milvus stores where a row has no value",
                    "enum_values", "a list of all values there are",
                    "cardinality_ratio", "how many different values there are for each row, above 0 to 1",
                    "is_partition_key", "true if Milvus spreads rows over partitions by this field",
                    "is_clustering_key", "true if Milvus groups rows by this field",
                    "enable_analyzer", "true if Milvus cuts the text into terms",
                    "enable_match", "true if filters can look for terms; needs enable_analyzer",
                    "analyzer_params", "an object that says how the text is cut into terms",
                    "index", "an object of index_type, metric_type and params: how to index the field in Milvus",
                    "index_type", "the same as in index",
                    "metric_type", "the same as in index"),
            // The spellings of pymilvus and of the Python tool's successor are as good as the Python tool's.
            Map.of(
                    "is_primary_key", "is_primary",
                    "struct_fields", "fields",
                    "struct_schema", "fields",
                    "index_params", "index",
                    "min_value", "min",
                    "max_value", "max"),
            Map.ofEntries(
                    Map.entry("fieldname", "name"),
                    Map.entry("datatype", "type"),
                    Map.entry("dtype", "type"),
                    Map.entry("fieldtype", "type"),
                    Map.entry("primary", "is_primary"),
                    Map.entry("primarykey", "is_primary"),
                    Map.entry("pk", "is_primary"),
                    Map.entry("isnullable", "nullable"),
                    Map.entry("isautoid", "auto_id"),
                    Map.entry("minimum", "min"),
                    Map.entry("minvalue", "min"),
                    Map.entry("maxvalue", "max"),
                    Map.entry("maximum", "max"),
                    Map.entry("length", "max_length"),
                    Map.entry("maxlen", "max_length"),
                    Map.entry("dimension", "dim"),
                    Map.entry("dimensions", "dim"),
                    Map.entry("dims", "dim"),
                    Map.entry("element", "element_type"),
                    Map.entry("elemtype", "element_type"),
                    Map.entry("elementdatatype", "element_type"),
                    Map.entry("itemtype", "element_type"),
                    Map.entry("capacity", "max_capacity"),
                    Map.entry("desc", "description"),
                    Map.entry("nullprobability", "null_ratio"),
                    Map.entry("nullrate", "null_ratio"),
                    Map.entry("default", "default_value"),
                    Map.entry("enum", "enum_values"),
                    Map.entry("values", "enum_values"),
                    Map.entry("choices", "enum_values"),
                    Map.entry("cardinality", "cardinality_ratio"),
                    Map.entry("partitionkey", "is_partition_key"),
                    Map.entry("clusteringkey", "is_clustering_key"),
                    Map.entry("metric", "metric_type")),
            SchemaProperties::isOfServer);

    /** The properties of an index hint. */
    public static final PropertyNames INDEX = new PropertyNames(
            "an index",
            meanings(
                    "index_type", "the index, such as HNSW",
                    "metric_type", "the metric of a vector's index, such as COSINE",
                    "params", "an object of what else the index takes"),
            Map.of(),
            Map.of("type", "index_type", "index", "index_type", "metric", "metric_type"),
            SchemaProperties::isOfServer);

    /** The properties of a function. */
    public static final PropertyNames FUNCTION = new PropertyNames(
            "a function",
            meanings(
                    "name", "the function's name, needed always",
                    "type", "BM25, TextEmbedding, MinHash or Rerank, needed always",
                    "input_field_names", "a list of the fields that it reads",
                    "output_field_names", "a list of the fields that Milvus fills by it",
                    "params", "an object of what else it takes",
                    "description", "a text for people"),
            Map.of("function_type", "type"),
            Map.of(
                    "inputfield", "input_field_names",
                    "inputs", "input_field_names",
                    "input", "input_field_names",
                    "outputfield", "output_field_names",
                    "outputs", "output_field_names",
                    "output", "output_field_names"),
            SchemaProperties::isOfServer);

    /** The properties of a key of the dynamic field. */
    public static final PropertyNames DYNAMIC = new PropertyNames(
            "a dynamic field",
            meanings(
                    "name", "the key, needed always",
                    "type", "Int, Float, Bool, VarChar, JSON or Array, needed always",
                    "probability", "the share of rows that have the key, 0 to 1; 1 without it",
                    "element_type", "the kind of an Array's elements",
                    "min_value", "the smallest number",
                    "max_value", "the largest number",
                    "min_length", "the fewest bytes of a VarChar",
                    "max_length", "the most bytes of a VarChar",
                    "array_min_length", "the fewest elements of an Array",
                    "array_max_length", "the most elements of an Array",
                    "values", "a list of all values there are",
                    "description", "a text for people"),
            Map.of("min", "min_value", "max", "max_value", "enum_values", "values"),
            Map.of("desc", "description", "fieldname", "name", "datatype", "type", "ratio", "probability"),
            SchemaProperties::isOfServer);

    /** All of them, in the order of the reference. */
    public static final List<PropertyNames> ALL = List.of(COLLECTION, FIELD, FUNCTION, DYNAMIC, INDEX);

    /** What pymilvus' describe_collection tells that is the server's own and says nothing of a collection to be made. */
    private static final Set<String> OF_SERVER = Set.of(
            "field_id",
            "collection_id",
            "aliases",
            "consistency_level_name",
            "schema_version",
            "created_timestamp",
            "update_timestamp",
            "is_function_output",
            "input_field_ids",
            "output_field_ids");

    /** What it also tells of every collection, and what says nothing only as long as it is false. */
    private static final Set<String> SWITCHES_OF_SERVER = Set.of("auto_id", "enable_namespace");

    private SchemaProperties() {}

    /** Names and meanings in turn. */
    private static Map<String, String> meanings(String... words) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            meanings.put(words[i], words[i + 1]);
        }
        return meanings;
    }

    /** Whether such a property is the server's own, which stands there rightly and is left alone. */
    private static boolean isOfServer(Member member) {
        return OF_SERVER.contains(member.name())
                || SWITCHES_OF_SERVER.contains(member.name()) && isFalse(member.value());
    }

    private static boolean isFalse(Node value) {
        return value.is(Kind.BOOLEAN) && value.text().equals("false");
    }
}
