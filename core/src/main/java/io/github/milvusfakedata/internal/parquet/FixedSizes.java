package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.parquet.page.PageSizes;

/** Sizes of columns whose rows all take the same number of bits. */
final class FixedSizes {
    private FixedSizes() {}

    /** Whether every value of a column takes the same number of bits; rows without a value take fewer. */
    static boolean isFixed(ColumnLayout layout, boolean dictionary) {
        return switch (layout.shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> true;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> true;
            case STRING, JSON -> dictionary;
            case SPARSE_VECTOR, LIST, STRUCT -> false;
        };
    }

    /** Bits of a value of a fixed column. */
    static long valueBits(ColumnLayout layout, boolean dictionary) {
        return switch (layout.shape()) {
            case BOOL -> 1;
            case INT8 -> dictionary ? Byte.SIZE : Integer.SIZE;
            case INT16, INT32, FLOAT -> Integer.SIZE;
            case INT64, DOUBLE -> Long.SIZE;
            case FLOAT_VECTOR -> (long) Float.SIZE * layout.width();
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> (long) Byte.SIZE * layout.width();
            case STRING, JSON, SPARSE_VECTOR, LIST, STRUCT -> textBits(layout);
        };
    }

    private static long textBits(ColumnLayout layout) {
        return PageSizes.indexBits(layout.dictionary().orElseThrow().size());
    }

    /** Bytes of an uncompressed page, header included, of rows none of which is null. */
    static long pageBytes(ColumnPlan plan, int rows) {
        ColumnLayout layout = plan.column().layout();
        boolean dictionary = plan.usesDictionary();
        boolean vector = ColumnSchema.isList(layout.shape());
        long valueBytes = dictionary
                ? PageSizes.indices(slots(layout, rows), indexBits(layout))
                : PageSizes.plain(rows, valueBits(layout, false));
        int levelBytes = vector ? PageSizes.vectorLevels(layout.width(), rows) : PageSizes.flatLevels(rows);
        int bytes = Math.toIntExact(levelBytes + valueBytes);
        int entries = vector ? Math.multiplyExact(rows, layout.width()) : rows;
        return bytes + PageSizes.header(bytes, entries);
    }

    private static int indexBits(ColumnLayout layout) {
        return layout.dictionary().isPresent() ? (int) textBits(layout) : Byte.SIZE;
    }

    private static int slots(ColumnLayout layout, int rows) {
        return ColumnSchema.isList(layout.shape()) ? Math.multiplyExact(rows, layout.width()) : rows;
    }
}
