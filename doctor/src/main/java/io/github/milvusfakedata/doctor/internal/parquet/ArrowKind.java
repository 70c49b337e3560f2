package io.github.milvusfakedata.doctor.internal.parquet;

/** Arrow's types, as far as the importer tells them apart. The titles are those of its messages. */
enum ArrowKind {
    NULL("null"),
    BOOL("bool"),
    INT8("int8"),
    INT16("int16"),
    INT32("int32"),
    INT64("int64"),
    UINT8("uint8"),
    UINT16("uint16"),
    UINT32("uint32"),
    UINT64("uint64"),
    HALF("float16"),
    FLOAT("float"),
    DOUBLE("double"),
    STRING("string"),
    LARGE_STRING("large_string"),
    BINARY("binary"),
    LARGE_BINARY("large_binary"),
    FIXED_BINARY("fixed_size_binary"),
    DECIMAL("decimal"),
    DATE("date"),
    TIME("time"),
    TIMESTAMP("timestamp"),
    LIST("list"),
    FIXED_SIZE_LIST("fixed_size_list"),
    STRUCT("struct"),
    MAP("map"),
    DICTIONARY("dictionary"),
    OTHER("another type");

    private final String title;

    ArrowKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isSigned() {
        return this == INT8 || this == INT16 || this == INT32 || this == INT64;
    }

    boolean isList() {
        return this == LIST || this == FIXED_SIZE_LIST;
    }
}
