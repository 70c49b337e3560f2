package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/** Values on their way from one buffer to another. */
final class SlotCopy {
    private SlotCopy() {}

    /** Makes the rows null that are null in another buffer of as many rows. */
    static void copyNulls(ColumnBuffer from, ColumnBuffer to) {
        for (int row = 0; row < from.rows() && from.nullCount() > 0; row++) {
            if (from.isNull(row)) {
                to.setNull(row);
            }
        }
    }

    /**
     * Copies a scalar between buffers of one layout. Texts must come in the order of their slots.
     *
     * @throws IllegalStateException for vectors, lists and structs
     */
    static void copy(ColumnBuffer from, int source, ColumnBuffer to, int target) {
        switch (from.layout().shape()) {
            case BOOL -> to.bytes()[target] = from.bytes()[source];
            case INT8, INT16, INT32 -> to.ints()[target] = from.ints()[source];
            case INT64 -> to.longs()[target] = from.longs()[source];
            case FLOAT -> to.floats()[target] = from.floats()[source];
            case DOUBLE -> to.doubles()[target] = from.doubles()[source];
            case STRING, JSON -> {
                if (from.layout().dictionary().isPresent()) {
                    to.ints()[target] = from.ints()[source];
                } else {
                    copyText(from, source, to, target);
                }
            }
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR ->
                throw new IllegalStateException("no scalar: " + from.layout());
            case SPARSE_VECTOR, LIST, STRUCT -> throw new IllegalStateException("no scalar: " + from.layout());
        }
    }

    private static void copyText(ColumnBuffer from, int source, ColumnBuffer to, int target) {
        int start = from.offsets()[source];
        int length = from.offsets()[source + 1] - start;
        int at = to.offsets()[target];
        System.arraycopy(from.bytes(), start, to.requireBytes(at + length), at, length);
        to.offsets()[target + 1] = at + length;
    }
}
