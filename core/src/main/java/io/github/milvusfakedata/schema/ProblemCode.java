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
    FILE_EMPTY("The schema file holds nothing, or nothing but blanks and comments.", "{\"fields\": [ … ]}"),
    FILE_SIZE("The schema file is larger than 10 MiB or holds more than 100,000 values.", "a schema of some kilobytes"),
    FILE_BINARY("The schema file is no UTF-8 text.", "a text file saved as UTF-8"),
    SYNTAX("The text breaks the rules of JSON or YAML.", "{\"name\": \"id\", \"type\": \"Int64\"}"),
    NESTING("Objects and lists are nested deeper than 64 levels.", "{\"fields\": [{\"name\": \"id\"}]}"),
    DUPLICATE_KEY("One object has the same property twice.", "{\"dim\": 128}"),
    SEVERAL_DOCUMENTS("There is more text after the end of the document.", "one schema a file"),
    YAML_FEATURE("The YAML uses an anchor, an alias, a tag or a merge key.", "dim: 128"),
    SHAPE(
            "The document or one of its fields has the wrong form.",
            "{\"fields\": [{\"name\": \"id\", \"type\": \"Int64\"}]}"),
    VALUE_KIND("A property's value is text where a number is needed, or the like.", "\"dim\": 128"),
    NUMBER("A number is not whole, or beyond what any type can hold.", "\"max_length\": 200"),
    MISSING("A property that is always needed is not there.", "\"type\": \"Int64\""),
    PROPERTY_NAME("A property's name is nearly that of a known one.", "\"max_length\": 200"),
    PROPERTY_UNKNOWN("A property is not known and is ignored.", "\"description\": \"stock keeping unit\""),
    TYPE_STRING("The type String is read as VarChar, since Milvus refuses String.", "\"type\": \"VarChar\""),
    BUILTIN(
            "There is no schema of that id, neither a built-in one nor one of your own.",
            Setting.BUILTIN + " ecommerce"),
    SCHEMA_ID(
            "A schema can't be kept under that id: it is empty, too long, a built-in schema's, or no name for a file.",
            "my_products"),
    SCHEMA_EXISTS("There is a schema of that id already, or a file of its name.", Setting.FORCE),
    SCHEMA_BUILTIN("A built-in schema can't be changed or removed.", "my_products"),
    EXPORT_EXISTS("A schema is not written over something that exists.", "new_schema.json"),
    LIBRARY_LIST(
            "The list of your own schemas, metadata.json, can't be read or is damaged.",
            "{\"my_products\": {\"name\": \"Products\", … }}"),
    LIBRARY_ENTRY(
            "One of your own schemas is skipped: its file is missing or damaged, or its id is not a valid file name.",
            "my_products.json"),
    LIBRARY_DENIED(
            "The directory of your own schemas can't be made, read or written to.",
            "MILVUS_FAKE_DATA_SCHEMA_DIR=/data/schemas"),
    LIBRARY_BUSY("Another process is changing your own schemas.", "the same command again"),
    COLLECTION_NAME(
            "The collection's name is empty, too long, or not one that Milvus takes.",
            "\"collection_name\": \"my_products\""),
    SUBJECT("The subject is none of those that values can be drawn from.", "\"subject\": \"commerce\""),
    FIELD_COUNT(
            "There are no fields, or more than Milvus takes.",
            "\"fields\": [{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}]"),
    VECTOR_COUNT(
            "There is no vector field, or more of them than Milvus takes.",
            "{\"name\": \"embedding\", \"type\": \"FloatVector\", \"dim\": 128}"),
    NAME("A field's name is empty, or not one that Milvus takes.", "\"name\": \"unit_price\""),
    NAME_RESERVED("A field's name is Milvus' own, or a word of its filter language.", "\"name\": \"created_at\""),
    NAME_DUPLICATE("Two fields have the same name.", "\"name\": \"title_2\""),
    NAME_CASE("Two names differ only in upper and lower case.", "\"name\": \"title_2\""),
    PRIMARY_KEY(
            "There is no primary key, or more than one.",
            "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}"),
    KEY_TYPE(
            "The primary key's type is not one that Milvus takes for keys.",
            "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}"),
    KEY_NULLABLE("The primary key is nullable.", "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}"),
    KEY_CAPACITY(
            "The primary key has fewer values than there are rows.",
            "{\"name\": \"id\", \"type\": \"VarChar\", \"max_length\": 32, \"is_primary\": true}"),
    AUTO_ID(
            "A field has auto_id and is not the primary key.",
            "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true, \"auto_id\": true}"),
    TYPE("There is no such type.", "\"type\": \"Int64\""),
    ELEMENT_TYPE("The elements of an array can't be of that type.", "\"element_type\": \"VarChar\""),
    DIM("A vector's dimension is outside what its type takes.", "\"dim\": 128"),
    MAX_LENGTH("The most bytes of a text are not 1 to 65,535.", "\"max_length\": 256"),
    MAX_CAPACITY("The most elements of an array are not 1 to 4,096.", "\"max_capacity\": 10"),
    BOUNDS("A bound lies outside the type, or min is not less than max.", "\"min\": 0, \"max\": 100"),
    PARAMETER_UNUSED(
            "A parameter does not apply to the field's type.",
            "{\"name\": \"views\", \"type\": \"Int64\", \"min\": 0}"),
    NULL_RATIO(
            "The share of nulls is outside 0 to 1, or the field is not nullable.",
            "\"nullable\": true, \"null_ratio\": 0.2"),
    VERSION(
            "The schema has something that the chosen version of Milvus does not know.",
            Setting.MILVUS_VERSION + " 3.0"),
    STRUCT(
            "Sub-fields stand outside an Array of Struct, or one has what only a field of the collection can have.",
            "\"fields\": [{\"name\": \"text\", \"type\": \"VarChar\", \"max_length\": 500}]"),
    PARTITION_KEY(
            "The partition key is not a field that can be one, or there are several.",
            "{\"name\": \"tenant\", \"type\": \"VarChar\", \"max_length\": 64, \"is_partition_key\": true}"),
    CLUSTERING_KEY(
            "The clustering key is not a field that can be one, or there are several.",
            "{\"name\": \"created\", \"type\": \"Int64\", \"is_clustering_key\": true}"),
    DEFAULT_VALUE(
            "A default value stands where Milvus has none, or is no value of its field.",
            "{\"name\": \"status\", \"type\": \"VarChar\", \"max_length\": 20, \"default_value\": \"new\"}"),
    ENUM_VALUES(
            "A listed value is none of its field, or the values of the field can't be listed.",
            "\"enum_values\": [\"new\", \"used\"]"),
    CARDINALITY(
            "The number of different values is not above 0 to 1 a row, or the field's values can't be shared.",
            "\"cardinality_ratio\": 0.01"),
    ANALYZER(
            "Something other than a text is to be cut into terms, or the properties for it don't go together.",
            "\"enable_analyzer\": true, \"enable_match\": true"),
    FUNCTION(
            "A function's name, type or params, or one of its fields, is not one that Milvus takes.",
            "{\"name\": \"text_bm25\", \"type\": \"BM25\", \"input_field_names\": [\"text\"], \"output_field_names\":"
                    + " [\"terms\"]}"),
    DYNAMIC_FIELD(
            "A key of the dynamic field has a wrong name, type or bound, or there is no dynamic field.",
            "{\"name\": \"views\", \"type\": \"Int\", \"probability\": 0.5}"),
    INDEX(
            "An index, its metric or one of its params does not fit the field, or there is none of that name.",
            "\"index\": {\"index_type\": \"HNSW\", \"metric_type\": \"COSINE\", \"params\": {\"M\": 16}}"),
    SETTING(
            "Milvus can't make a collection with these partitions, shards, consistency level or database.",
            "\"num_partitions\": 64"),
    OPTION_VALUE("An option's value is not of the option's kind.", Setting.ROWS + " 100k"),
    OPTION_CLASH("Options contradict each other, or one that is needed is missing.", Setting.BUILTIN + " simple"),
    OPTION_NAME("A file of options names one that does not exist, or one twice.", "rows: 100k"),
    RECIPE(
            "A dataset was made by another version or another tool, so that it can't be made again.",
            Setting.SCHEMA + " products/meta.json"),
    CONFIRMATION(
            "Something would be removed, and there is no terminal to ask on.",
            Task.REMOVE_SCHEMA + " products " + Setting.YES),
    CLEAN_DIRECTORY(
            "A directory to be cleaned does not exist, is no directory, or is a symbolic link.", "clean products"),
    CLEAN_CHANGED("What was to be removed has changed since it was found.", Task.CLEAN + " " + Setting.DRY_RUN),
    DISK_SPACE("The disk has less room than the dataset takes.", Setting.OUT + " /data/products"),
    NO_COLUMN(
            "The only field is a key that Milvus assigns itself, so that files would be empty.",
            "{\"name\": \"embedding\", \"type\": \"FloatVector\", \"dim\": 128}"),
    ROWS("The number of rows is below 1 or above 2^40.", Setting.ROWS + " 100k"),
    MAX_FILE_SIZE("The limit of a file's size is 0, or below one row.", Setting.MAX_FILE_SIZE + " 256MB"),
    MAX_ROWS_PER_FILE("The limit of a file's rows is below 1.", Setting.MAX_ROWS_PER_FILE + " 1M"),
    FILE_COUNT(
            "The number of files is out of range, more than the rows, or at odds with rows and file size.",
            Setting.ROWS + " 1M " + Setting.FILE_COUNT + " 10"),
    FILES("The limits cut the rows into more than a million files.", Setting.MAX_FILE_SIZE + " 1GB"),
    BATCH_SIZE(
            "The most rows of a batch is below 1, or so small that files have more row groups than memory holds.",
            Setting.BATCH_SIZE + " 50000"),
    IMPORT_FILE_SIZE("A file may be larger than the 16 GiB that Milvus imports.", Setting.MAX_FILE_SIZE + " 1GB"),
    IMPORT_FILES(
            "There are more files than the 1,024 that Milvus imports in one request.", Setting.MAX_FILE_SIZE + " 1GB"),
    WORKERS("The number of workers is below 1 or above 1,024.", Setting.WORKERS + " 4"),
    FORMAT_FIELD("Files of the format can't hold a field, or not all of its values.", Setting.FORMAT + " parquet"),
    POISON(
            "A rule of Milvus' importer can't be broken by files of that format, that schema or so few rows.",
            Setting.POISON + " text-too-long"),
    COMPRESSION("A compression is asked for a format that has none.", Setting.FORMAT + " parquet"),
    OUT_KIND("Something that is no directory is in the place of the output directory.", Setting.OUT + " data"),
    OUT_DENIED("The output directory can't be made or written to.", Setting.OUT + " data"),
    OUT_NOT_EMPTY("The output directory holds files.", Setting.FORCE),
    OUT_DATASET("The output directory holds a dataset.", Setting.FORCE),
    OUT_UNFINISHED("The output directory holds files of a run that did not finish.", Setting.FORCE),
    OUT_FOREIGN("A file that this tool did not write has a name that it needs.", Setting.OUT + " data"),
    OUT_BUSY("Another run is writing to the output directory.", Setting.OUT + " data"),
    SERVER("No Milvus server answers at the address.", Setting.URI + " http://localhost:19530"),
    TLS(
            "The encrypted connection fails, or one of the files for it can't be used.",
            Setting.URI + " https://milvus.example.com " + Setting.TLS_CA + " ca.pem"),
    CREDENTIALS("The server does not know the caller.", "MILVUS_TOKEN=user:password"),
    DATASET("The directory holds no whole dataset of this tool.", "upload products s3://bucket/products"),
    STORE("No object store answers at the address.", Setting.ENDPOINT_URL + " http://localhost:9000"),
    STORE_LOCATION("The place in an object store is written wrong.", Setting.OUT + " s3://bucket/products"),
    STORE_BUCKET("The object store has no such bucket.", Setting.OUT + " s3://bucket/products"),
    STORE_DENIED("The object store does not allow the caller to do so.", Setting.ACCESS_KEY_ID),
    DATABASE("The server has no such database.", Setting.DB + " default"),
    COLLECTION_ROWS(
            "The collection holds rows, and it can't be known whether those to be inserted are among them.",
            Setting.APPEND),
    COLLECTION_SCHEMA(
            "The collection's fields are not those of the schema.",
            Task.CREATE_COLLECTION + " " + Setting.DROP_IF_EXISTS),
    COLLECTION_EXISTS("The server has a collection of that name already.", Setting.DROP_IF_EXISTS),
    SERVER_VERSION(
            "The server, such as Milvus Lite, does not know something that the schema has.",
            Task.CREATE_COLLECTION + " " + Setting.BUILTIN + " simple"),
    COLLECTION_MISSING("The server has no such collection.", Setting.COLLECTION + " products");

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
