package io.github.milvusfakedata.schema;

import java.util.function.UnaryOperator;

/**
 * Every code that a {@link Problem} may bear. Codes are stable: programs may rely on them, so that a code is never
 * renamed or given another meaning. It is made from the constant's name, which therefore stays, too. The reference page
 * docs/reference/errors.md is made from this list.
 */
public enum ProblemCode {
    FILE_MISSING("The schema file does not exist.", Setting.SCHEMA + " products.json"),
    FILE_KIND("The path is a directory, a device or a pipe where a file is needed.", Setting.SCHEMA + " products.json"),
    FILE_UNREADABLE("The schema file exists but can't be read.", "chmod +r products.json"),
    FILE_EMPTY("The schema file is empty, or contains only whitespace and comments.", "{\"fields\": [ … ]}"),
    FILE_SIZE("The schema file is larger than 10 MiB or has more than 100,000 values.", "a schema of a few kilobytes"),
    FILE_BINARY("The schema file is not UTF-8 text.", "a text file saved as UTF-8"),
    SYNTAX("The text is not valid JSON or YAML.", "{\"name\": \"id\", \"type\": \"Int64\"}"),
    NESTING("Objects and lists are nested deeper than 64 levels.", "{\"fields\": [{\"name\": \"id\"}]}"),
    DUPLICATE_KEY("An object has the same property twice.", "{\"dim\": 128}"),
    SEVERAL_DOCUMENTS("There is more text after the end of the document.", "one schema per file"),
    YAML_FEATURE("The YAML uses an anchor, an alias, a tag or a merge key.", "dim: 128"),
    SHAPE(
            "The document or one of its fields has the wrong form.",
            "{\"fields\": [{\"name\": \"id\", \"type\": \"Int64\"}]}"),
    VALUE_KIND("A property's value has the wrong type, such as text instead of a number.", "\"dim\": 128"),
    NUMBER("A number is not whole, or outside the range of every type.", "\"max_length\": 200"),
    MISSING("A required property is missing.", "\"type\": \"Int64\""),
    PROPERTY_NAME("A property's name looks like a misspelling of a known one.", "\"max_length\": 200"),
    PROPERTY_UNKNOWN("A property is not known and is ignored.", "\"description\": \"stock keeping unit\""),
    TYPE_STRING("The type String is read as VarChar, since Milvus refuses String.", "\"type\": \"VarChar\""),
    BUILTIN("There is no schema with this id, neither built-in nor your own.", Setting.BUILTIN + " ecommerce"),
    SCHEMA_ID(
            "A schema can't have this id: it is empty, too long, used by a built-in schema, or not a valid file name.",
            "my_products"),
    SCHEMA_EXISTS("A schema with this id, or a file with its name, already exists.", Setting.FORCE),
    SCHEMA_BUILTIN("A built-in schema can't be changed or removed.", "my_products"),
    EXPORT_EXISTS("The file to export a schema to already exists.", "new_schema.json"),
    LIBRARY_LIST(
            "The list of your own schemas, metadata.json, can't be read or is damaged.",
            "{\"my_products\": {\"name\": \"Products\", … }}"),
    LIBRARY_ENTRY(
            "One of your own schemas is skipped: its file is missing or damaged, or its id is not a valid file name.",
            "my_products.json"),
    LIBRARY_DENIED(
            "The directory of your own schemas can't be created, read or written to.",
            "MILVUS_FAKE_DATA_SCHEMA_DIR=/data/schemas"),
    LIBRARY_BUSY("Another process is changing your own schemas.", "the same command again"),
    COLLECTION_NAME(
            "The collection's name is empty, too long, or not valid in Milvus.",
            "\"collection_name\": \"my_products\""),
    SUBJECT("There is no such subject.", "\"subject\": \"commerce\""),
    LANGUAGE("Texts can't be in this language.", "\"language\": \"de\""),
    FIELD_COUNT(
            "There are no fields, or more than Milvus allows.",
            "\"fields\": [{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}]"),
    VECTOR_COUNT(
            "There is no vector field, or more than Milvus allows.",
            "{\"name\": \"embedding\", \"type\": \"FloatVector\", \"dim\": 128}"),
    NAME("A field's name is empty, or not valid in Milvus.", "\"name\": \"unit_price\""),
    NAME_RESERVED(
            "A field's name is reserved by Milvus, or is a keyword of its filter expressions.",
            "\"name\": \"created_at\""),
    NAME_DUPLICATE("Two fields have the same name.", "\"name\": \"title_2\""),
    NAME_CASE("Two names differ only in upper and lower case.", "\"name\": \"title_2\""),
    PRIMARY_KEY(
            "There is no primary key, or more than one.",
            "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}"),
    KEY_TYPE(
            "The primary key's type can't be used for keys in Milvus.",
            "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}"),
    KEY_NULLABLE("The primary key is nullable.", "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}"),
    KEY_CAPACITY(
            "The primary key has fewer possible values than there are rows.",
            "{\"name\": \"id\", \"type\": \"VarChar\", \"max_length\": 32, \"is_primary\": true}"),
    AUTO_ID(
            "A field has auto_id and is not the primary key.",
            "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true, \"auto_id\": true}"),
    TYPE("There is no such type.", "\"type\": \"Int64\""),
    ELEMENT_TYPE("An array can't have elements of this type.", "\"element_type\": \"VarChar\""),
    DIM("A vector's dimension is outside the range of its type.", "\"dim\": 128"),
    MAX_LENGTH("max_length is outside 1 to 65,535.", "\"max_length\": 256"),
    MAX_CAPACITY("max_capacity is outside 1 to 4,096.", "\"max_capacity\": 10"),
    BOUNDS("A bound is outside the type's range, or min is not less than max.", "\"min\": 0, \"max\": 100"),
    PARAMETER_UNUSED(
            "A parameter does not apply to the field's type.",
            "{\"name\": \"views\", \"type\": \"Int64\", \"min\": 0}"),
    NULL_RATIO(
            "null_ratio is outside 0 to 1, or the field is not nullable.", "\"nullable\": true, \"null_ratio\": 0.2"),
    VERSION(
            "The schema uses a feature that the chosen version of Milvus does not have.",
            Setting.MILVUS_VERSION + " 3.0"),
    STRUCT(
            "Sub-fields are given outside an Array of Struct, or one has a property that sub-fields cannot have.",
            "\"fields\": [{\"name\": \"text\", \"type\": \"VarChar\", \"max_length\": 500}]"),
    PARTITION_KEY(
            "The field can't be a partition key, or there are several.",
            "{\"name\": \"tenant\", \"type\": \"VarChar\", \"max_length\": 64, \"is_partition_key\": true}"),
    CLUSTERING_KEY(
            "The field can't be a clustering key, or there are several.",
            "{\"name\": \"created\", \"type\": \"Int64\", \"is_clustering_key\": true}"),
    DEFAULT_VALUE(
            "The field can't have a default value, or the value does not fit the field.",
            "{\"name\": \"status\", \"type\": \"VarChar\", \"max_length\": 20, \"default_value\": \"new\"}"),
    ENUM_VALUES(
            "A listed value does not fit the field, or the field can't have enum_values.",
            "\"enum_values\": [\"new\", \"used\"]"),
    GENERATE(
            "generate says what the field can't have, or its percentiles or weights are none.",
            "\"generate\": {\"distribution\": {\"p0\": 1, \"p50\": 40, \"p100\": 900}}"),
    GROUPS(
            "groups says how rows come together, and this is no way in which they can.",
            "\"groups\": {\"document\": {\"size\": {\"p0\": 1, \"p50\": 12, \"p100\": 200}}}"),
    CARDINALITY(
            "cardinality_ratio is not above 0 and at most 1, or the field can't have it.",
            "\"cardinality_ratio\": 0.01"),
    ANALYZER(
            "A field that is not text has analyzer properties, or these contradict each other.",
            "\"enable_analyzer\": true, \"enable_match\": true"),
    FUNCTION(
            "A function's name, type or params, or one of its fields, is not valid in Milvus.",
            "{\"name\": \"text_bm25\", \"type\": \"BM25\", \"input_field_names\": [\"text\"], \"output_field_names\":"
                    + " [\"terms\"]}"),
    DYNAMIC_FIELD(
            "A key of the dynamic field has a wrong name, type or bound, or there is no dynamic field.",
            "{\"name\": \"views\", \"type\": \"Int\", \"probability\": 0.5}"),
    INDEX(
            "An index, its metric or one of its params does not exist or does not fit the field.",
            "\"index\": {\"index_type\": \"HNSW\", \"metric_type\": \"COSINE\", \"params\": {\"M\": 16}}"),
    SETTING(
            "Milvus can't create a collection with these partitions, shards, consistency level or database.",
            "\"num_partitions\": 64"),
    OPTION_VALUE("An option's value is not valid.", Setting.ROWS + " 100k"),
    OPTION_CLASH("Options contradict each other, or a required one is missing.", Setting.BUILTIN + " simple"),
    OPTION_NAME("A config file contains an unknown option, or the same option twice.", "rows: 100k"),
    RECIPE(
            "A dataset can't be reproduced from this meta.json, for example because another version made it.",
            Setting.SCHEMA + " products/meta.json"),
    CONFIRMATION(
            "Something would be removed, and there is no terminal to ask for confirmation.",
            Task.REMOVE_SCHEMA + " products " + Setting.YES),
    CLEAN_DIRECTORY(
            "A directory to clean does not exist, is not a directory, or is a symbolic link.", "clean products"),
    CLEAN_CHANGED("What was to be removed has changed since it was found.", Task.CLEAN + " " + Setting.DRY_RUN),
    DISK_SPACE("The disk has too little free space for the dataset.", Setting.OUT + " /data/products"),
    NO_COLUMN(
            "The only field is a key that Milvus assigns, so the files would be empty.",
            "{\"name\": \"embedding\", \"type\": \"FloatVector\", \"dim\": 128}"),
    ROWS("The number of rows is below 1 or above 2^40.", Setting.ROWS + " 100k"),
    MAX_FILE_SIZE("The maximum file size is 0, or too small for one row.", Setting.MAX_FILE_SIZE + " 256MB"),
    MAX_ROWS_PER_FILE("The maximum number of rows per file is below 1.", Setting.MAX_ROWS_PER_FILE + " 1M"),
    FILE_COUNT(
            "The number of files is out of range, larger than the number of rows, or contradicts rows and file size.",
            Setting.ROWS + " 1M " + Setting.FILE_COUNT + " 10"),
    FILES("The limits would split the rows into more than a million files.", Setting.MAX_FILE_SIZE + " 1GB"),
    BATCH_SIZE(
            "The maximum number of rows per batch is below 1, or makes more row groups than memory holds.",
            Setting.BATCH_SIZE + " 50000"),
    IMPORT_FILE_SIZE("A file may be larger than the 16 GiB that Milvus imports.", Setting.MAX_FILE_SIZE + " 1GB"),
    IMPORT_FILES(
            "There are more files than the 1,024 that Milvus imports in one request.", Setting.MAX_FILE_SIZE + " 1GB"),
    WORKERS("The number of workers is below 1 or above 1,024.", Setting.WORKERS + " 4"),
    FORMAT_FIELD("The file format can't store a field, or some of its values.", Setting.FORMAT + " parquet"),
    POISON(
            "A rule of Milvus' importer can't be broken with this format, schema or number of rows.",
            Setting.POISON + " text-too-long"),
    COMPRESSION("The file format can't be compressed.", Setting.FORMAT + " parquet"),
    OUT_KIND("The output directory, or a directory above it, is a file.", Setting.OUT + " data"),
    OUT_DENIED("The output directory can't be created or written to.", Setting.OUT + " data"),
    OUT_NOT_EMPTY("The output directory is not empty.", Setting.FORCE),
    OUT_DATASET("The output directory contains a dataset.", Setting.FORCE),
    OUT_UNFINISHED("The output directory contains files of an unfinished run.", Setting.FORCE),
    OUT_FOREIGN("A file that this tool did not write has the name of a file to be written.", Setting.OUT + " data"),
    OUT_BUSY("Another run is writing to the output directory.", Setting.OUT + " data"),
    SERVER("No Milvus server answers at the address.", Setting.URI + " http://localhost:19530"),
    TLS(
            "The encrypted connection fails, or a certificate or key file can't be used.",
            Setting.URI + " https://milvus.example.com " + Setting.TLS_CA + " ca.pem"),
    CREDENTIALS("The server rejects the credentials, or requires some.", "MILVUS_TOKEN=user:password"),
    DATASET("The directory does not contain a complete dataset of this tool.", "upload products s3://bucket/products"),
    STORE("No object store answers at the address.", Setting.ENDPOINT_URL + " http://localhost:9000"),
    STORE_LOCATION("The location in an object store is not valid.", Setting.OUT + " s3://bucket/products"),
    STORE_BUCKET("The object store has no such bucket.", Setting.OUT + " s3://bucket/products"),
    STORE_DENIED("The object store denies access.", Setting.ACCESS_KEY_ID),
    NATIVE_LIBRARY("A native library can't be loaded.", Setting.COMPRESSION + " auto"),
    DATABASE("There is no such database on the server.", Setting.DB + " default"),
    COLLECTION_ROWS(
            "The collection already has rows, and there is no telling whether the rows to insert are among them.",
            Setting.APPEND),
    COLLECTION_SCHEMA(
            "The collection's fields differ from those of the schema.",
            Task.CREATE_COLLECTION + " " + Setting.DROP_IF_EXISTS),
    COLLECTION_EXISTS("A collection with this name already exists.", Setting.DROP_IF_EXISTS),
    SERVER_VERSION(
            "The server, such as Milvus Lite, does not support something in the schema.",
            Task.CREATE_COLLECTION + " " + Setting.BUILTIN + " simple"),
    COLLECTION_INDEX(
            "The collection lacks an index, without which the server does not load or search it.",
            Task.CREATE_COLLECTION + " " + Setting.ONLY_INDEX),
    COLLECTION_MISSING("There is no such collection on the server.", Setting.COLLECTION + " products");

    private final String id;
    private final String meaning;
    private final String example;

    ProblemCode(String meaning, Setting example) {
        this(meaning, example.toString());
    }

    ProblemCode(String meaning, String example) {
        id = "MFD-" + name().replace('_', '-');
        this.meaning = meaning;
        this.example = example;
    }

    /** The code as users see it, such as {@code MFD-DIM}. */
    public String id() {
        return id;
    }

    /** What the code says, one sentence. */
    public String meaning() {
        return meaning;
    }

    /** The right form, as it stands in a schema, or what to set. */
    public String example() {
        return Wording.plain(example);
    }

    /** {@link #example} in the words of those who read it; see {@link Problem#inWords}. */
    public String example(UnaryOperator<String> words) {
        return Wording.named(example, words);
    }
}
