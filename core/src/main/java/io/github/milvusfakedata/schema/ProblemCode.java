package io.github.milvusfakedata.schema;

/**
 * Every code that a {@link Problem} may bear. Codes are stable: programs may rely on them, so that a code is never
 * renamed or given another meaning. The reference page docs/reference/errors.md is made from this list.
 */
public enum ProblemCode {
    FILE_MISSING("MFD-FILE-MISSING", "The schema file does not exist.", "--schema products.json"),
    FILE_KIND(
            "MFD-FILE-KIND",
            "The path is a directory, a device or a pipe where a file is needed.",
            "--schema products.json"),
    FILE_UNREADABLE("MFD-FILE-UNREADABLE", "The schema file exists but can't be read.", "chmod +r products.json"),
    FILE_EMPTY(
            "MFD-FILE-EMPTY",
            "The schema file holds nothing, or nothing but blanks and comments.",
            "{\"fields\": [ … ]}"),
    FILE_SIZE(
            "MFD-FILE-SIZE",
            "The schema file is larger than 10 MiB or holds more than 100,000 values.",
            "a schema of some kilobytes"),
    FILE_BINARY("MFD-FILE-BINARY", "The schema file is no UTF-8 text.", "a text file saved as UTF-8"),
    SYNTAX("MFD-SYNTAX", "The text breaks the rules of JSON or YAML.", "{\"name\": \"id\", \"type\": \"Int64\"}"),
    NESTING("MFD-NESTING", "Objects and lists are nested deeper than 64 levels.", "{\"fields\": [{\"name\": \"id\"}]}"),
    DUPLICATE_KEY("MFD-DUPLICATE-KEY", "One object has the same property twice.", "{\"dim\": 128}"),
    YAML_FEATURE(
            "MFD-YAML-FEATURE",
            "The YAML uses an anchor, an alias, a tag, a merge key or several documents.",
            "dim: 128"),
    SHAPE(
            "MFD-SHAPE",
            "The document or one of its fields has the wrong form.",
            "{\"fields\": [{\"name\": \"id\", \"type\": \"Int64\"}]}"),
    VALUE_KIND("MFD-VALUE-KIND", "A property's value is text where a number is needed, or the like.", "\"dim\": 128"),
    NUMBER("MFD-NUMBER", "A number is not whole, or beyond what any type can hold.", "\"max_length\": 200"),
    MISSING("MFD-MISSING", "A property that is always needed is not there.", "\"type\": \"Int64\""),
    PROPERTY_NAME("MFD-PROPERTY-NAME", "A property's name is nearly that of a known one.", "\"max_length\": 200"),
    PROPERTY_UNKNOWN(
            "MFD-PROPERTY-UNKNOWN",
            "A property is not known and has no effect.",
            "\"description\": \"stock keeping unit\""),
    TYPE_STRING(
            "MFD-TYPE-STRING",
            "The type String is read as VarChar, since Milvus refuses String.",
            "\"type\": \"VarChar\""),
    BUILTIN("MFD-BUILTIN", "There is no built-in schema of that name.", "--builtin ecommerce"),
    OPTION_VALUE("MFD-OPTION-VALUE", "An option's value is not of the option's kind.", "--rows 100k"),
    OPTION_CLASH(
            "MFD-OPTION-CLASH", "Options contradict each other, or one that is needed is missing.", "--builtin simple"),
    DISK_SPACE("MFD-DISK-SPACE", "The disk has less room than the dataset takes.", "--out /data/products");

    private final String id;
    private final String meaning;
    private final String example;

    ProblemCode(String id, String meaning, String example) {
        this.id = id;
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

    /** The right form, as it stands in a schema or on the command line. */
    public String example() {
        return example;
    }
}
