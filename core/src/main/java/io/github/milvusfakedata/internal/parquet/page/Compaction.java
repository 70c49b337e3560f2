package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/** Closes the gaps that null rows leave, in place: Parquet stores no value for them, whatever their slots hold. */
final class Compaction {
    private Compaction() {}

    /** Moves the values of the rows that are not null to the front. Returns their number. */
    static int dropNullRows(ColumnBuffer buffer) {
        if (buffer.nullCount() == 0) {
            return buffer.rows();
        }
        int kept = 0;
        int row = 0;
        while (row < buffer.rows()) {
            int end = endOfValidRun(buffer, row);
            move(buffer, row, end - row, kept);
            kept += end - row;
            row = end + 1;
        }
        return kept;
    }

    /** Moves the elements of the lists that are not null to the front of the element buffer. Returns their number. */
    static int dropNullLists(ColumnBuffer buffer) {
        int[] offsets = buffer.offsets();
        if (buffer.nullCount() == 0) {
            return offsets[buffer.rows()];
        }
        int kept = 0;
        int row = 0;
        while (row < buffer.rows()) {
            int end = endOfValidRun(buffer, row);
            int length = offsets[end] - offsets[row];
            move(buffer.element(), offsets[row], length, kept);
            kept += length;
            row = end + 1;
        }
        return kept;
    }

    private static int endOfValidRun(ColumnBuffer buffer, int from) {
        int end = from;
        while (end < buffer.rows() && !buffer.isNull(end)) {
            end++;
        }
        return end;
    }

    private static void move(ColumnBuffer buffer, int from, int count, int to) {
        if (from == to || count == 0) {
            return;
        }
        switch (buffer.layout().shape()) {
            case BOOL -> System.arraycopy(buffer.bytes(), from, buffer.bytes(), to, count);
            case INT8, INT16, INT32 -> System.arraycopy(buffer.ints(), from, buffer.ints(), to, count);
            case INT64 -> System.arraycopy(buffer.longs(), from, buffer.longs(), to, count);
            case FLOAT -> System.arraycopy(buffer.floats(), from, buffer.floats(), to, count);
            case DOUBLE -> System.arraycopy(buffer.doubles(), from, buffer.doubles(), to, count);
            case STRING, JSON -> moveTexts(buffer, from, count, to);
            case SPARSE_VECTOR -> moveSparse(buffer, from, count, to);
            case FLOAT_VECTOR -> moveVectors(buffer.floats(), buffer, from, count, to);
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR ->
                moveVectors(buffer.bytes(), buffer, from, count, to);
            case STRUCT -> buffer.members().forEach(member -> move(member, from, count, to));
            case LIST ->
                throw new IllegalStateException(
                        "never moved: " + buffer.layout().shape());
        }
    }

    private static void moveVectors(Object values, ColumnBuffer buffer, int from, int count, int to) {
        int width = buffer.layout().width();
        System.arraycopy(values, from * width, values, to * width, count * width);
    }

    private static void moveTexts(ColumnBuffer buffer, int from, int count, int to) {
        if (buffer.layout().dictionary().isPresent()) {
            System.arraycopy(buffer.ints(), from, buffer.ints(), to, count);
            return;
        }
        int start = buffer.offsets()[from];
        int target = buffer.offsets()[to];
        int length = buffer.offsets()[from + count] - start;
        System.arraycopy(buffer.bytes(), start, buffer.bytes(), target, length);
        moveOffsets(buffer.offsets(), from, count, to);
    }

    private static void moveSparse(ColumnBuffer buffer, int from, int count, int to) {
        int start = buffer.offsets()[from];
        int target = buffer.offsets()[to];
        int length = buffer.offsets()[from + count] - start;
        System.arraycopy(buffer.ints(), start, buffer.ints(), target, length);
        System.arraycopy(buffer.floats(), start, buffer.floats(), target, length);
        moveOffsets(buffer.offsets(), from, count, to);
    }

    /** The entry at {@code to} stays, those behind it get the lengths of the moved slots; to is less than from. */
    private static void moveOffsets(int[] offsets, int from, int count, int to) {
        int shift = offsets[from] - offsets[to];
        for (int i = 1; i <= count; i++) {
            offsets[to + i] = offsets[from + i] - shift;
        }
    }
}
