package io.github.milvusfakedata.internal.numpy;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.StringDictionary;

/**
 * One column and the form of its array. The forms are those of {@code internal/util/importutilv2/numpy/util.go}: numbers of
 * exactly the type's width, vectors in two dimensions, 16-bit floats as pairs of bytes, texts as code points of four bytes
 * each, all as long as the longest that there may be.
 *
 * @param column what to write
 * @param descriptor the array's type, such as {@code <f4}
 * @param itemBytes bytes of one item of that type
 * @param width items of a row; 0 where the array has one dimension, and a row is an item
 * @param mistake what is wrong with it
 */
record NumpyColumn(Column column, String descriptor, int itemBytes, int width, NumpyMistake mistake) {
    private NumpyColumn(Column column, String descriptor, int itemBytes, int width) {
        this(column, descriptor, itemBytes, width, NumpyMistake.NONE);
    }

    /** The same column with a mistake. */
    NumpyColumn with(NumpyMistake wrong) {
        boolean bytes = wrong == NumpyMistake.BYTES;
        return new NumpyColumn(
                column,
                bytes ? descriptor.replace("<U", "|S") : descriptor,
                bytes ? itemBytes / Integer.BYTES : itemBytes,
                width,
                wrong);
    }

    /**
     * The form of a column.
     *
     * @throws IllegalArgumentException if it has rows that no array can hold
     */
    static NumpyColumn of(Column column) {
        ColumnLayout layout = column.layout();
        return switch (layout.shape()) {
            case BOOL -> scalars(column, "|b1", Byte.BYTES);
            case INT8 -> scalars(column, "|i1", Byte.BYTES);
            case INT16 -> scalars(column, "<i2", Short.BYTES);
            case INT32 -> scalars(column, "<i4", Integer.BYTES);
            case INT64 -> scalars(column, "<i8", Long.BYTES);
            case FLOAT -> scalars(column, "<f4", Float.BYTES);
            case DOUBLE -> scalars(column, "<f8", Double.BYTES);
            case STRING, JSON -> texts(column);
            case FLOAT_VECTOR -> new NumpyColumn(column, "<f4", Float.BYTES, layout.width());
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR ->
                new NumpyColumn(column, "|u1", Byte.BYTES, layout.width());
            case INT8_VECTOR -> new NumpyColumn(column, "|i1", Byte.BYTES, layout.width());
            case SPARSE_VECTOR, LIST, STRUCT ->
                throw new IllegalArgumentException(column.name() + ": rows of different lengths are no array");
        };
    }

    private static NumpyColumn scalars(Column column, String descriptor, int itemBytes) {
        return new NumpyColumn(column, descriptor, itemBytes, 0);
    }

    /** No text has more code points than bytes. An array of empty texts would have no item size, so that one is the least. */
    private static NumpyColumn texts(Column column) {
        int longest = Math.max(
                1, column.layout().dictionary().map(StringDictionary::longest).orElseGet(() -> column.source()
                        .longestText()));
        return scalars(column, "<U" + longest, longest * Integer.BYTES);
    }

    /** How many of a file's rows are written. */
    long written(long rows) {
        return mistake == NumpyMistake.ROW_LESS && rows > 1 ? rows - 1 : rows;
    }

    /** How many rows the header tells of. */
    long told(long rows) {
        return mistake == NumpyMistake.CUT ? rows + 1 : written(rows);
    }

    /** Bytes of a row. */
    int rowBytes() {
        return itemBytes * Math.max(1, width);
    }

    /** The array's extents as the header has them. */
    String shape(long rows) {
        return width == 0 && mistake != NumpyMistake.SHAPE
                ? "(" + rows + ",)"
                : "(" + rows + ", " + Math.max(1, width) + ")";
    }
}
