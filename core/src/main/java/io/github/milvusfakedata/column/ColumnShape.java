package io.github.milvusfakedata.column;

/**
 * The closed set of forms that a column can have in memory. Every output (Parquet, JSON, row view …) switches over it
 * without a default branch, so that a new shape fails to compile wherever it is not handled; a new Milvus type normally
 * reuses a shape. Beside each: the array of the column buffer that holds the values.
 */
public enum ColumnShape {
    /** {@code bytes}, one a row, 0 or 1. */
    BOOL,
    /** {@code ints}, one a row, −128 … 127. */
    INT8,
    /** {@code ints}, one a row, −32768 … 32767. */
    INT16,
    /** {@code ints}, one a row. */
    INT32,
    /** {@code longs}, one a row. */
    INT64,
    /** {@code floats}, one a row. */
    FLOAT,
    /** {@code doubles}, one a row. */
    DOUBLE,
    /** UTF-8 text: {@code bytes} between {@code offsets}, or with a dictionary {@code ints} holding its codes. */
    STRING,
    /** UTF-8 text that is JSON; laid out as STRING. */
    JSON,
    /** {@code floats}, width = dim values a row. */
    FLOAT_VECTOR,
    /** {@code bytes}, width = 2 × dim bytes a row, IEEE binary16, little-endian. */
    FLOAT16_VECTOR,
    /** {@code bytes}, width = 2 × dim bytes a row, upper half of an IEEE binary32, little-endian. */
    BFLOAT16_VECTOR,
    /** {@code bytes}, width = dim / 8 bytes a row. */
    BINARY_VECTOR,
    /** {@code bytes}, width = dim bytes a row, signed. */
    INT8_VECTOR,
    /** Entries between {@code offsets}: ascending unsigned indices in {@code ints}, values in {@code floats}. */
    SPARSE_VECTOR,
    /** Elements between {@code offsets} in the {@code element} buffer. */
    LIST,
    /** The elements of some lists: each of the {@code members} buffers has a slot a row. */
    STRUCT;

    /** Whether the shape is a vector, dense or sparse. */
    public boolean isVector() {
        return isDenseVector() || this == SPARSE_VECTOR;
    }

    /** Whether the shape is a vector with a fixed number of slots a row. */
    public boolean isDenseVector() {
        return switch (this) {
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> true;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, SPARSE_VECTOR, LIST, STRUCT -> false;
        };
    }
}
