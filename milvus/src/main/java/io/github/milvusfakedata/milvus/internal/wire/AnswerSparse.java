package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.column.ColumnShape;
import io.milvus.grpc.SparseFloatArray;
import io.milvus.grpc.VectorField;
import java.util.Arrays;

/**
 * Sparse vectors of an answer: pairs of an unsigned 32-bit index and a 32-bit float, little-endian, as Milvus' core has sparse
 * rows.
 */
final class AnswerSparse extends AnswerColumn {
    private static final int BYTES_OF_ENTRY = Integer.BYTES + Float.BYTES;

    private int[] indices = {};
    private float[] values = {};
    /** Where the entries of each vector start; one more than vectors. */
    private int[] starts = {0};

    private int count;

    AnswerSparse() {
        super(ColumnShape.SPARSE_VECTOR);
    }

    @Override
    int count() {
        return count;
    }

    @Override
    void add(int list, MessageReader reader) {
        if (list != VectorField.SPARSE_FLOAT_VECTOR_FIELD_NUMBER) {
            skipEmpty(reader);
            return;
        }
        int outer = reader.enter();
        while (reader.next(SparseFloatArray.CONTENTS_FIELD_NUMBER)) {
            int start = reader.bytesStart();
            addVector(reader.bytes(), start, whole(reader.at() - start, BYTES_OF_ENTRY));
        }
        reader.leave(outer);
    }

    private void addVector(byte[] bytes, int start, int entries) {
        int first = starts[count];
        if (indices.length < first + entries) {
            int room = Math.max(first + entries, first + (first >> 1));
            indices = Arrays.copyOf(indices, room);
            values = Arrays.copyOf(values, room);
        }
        if (starts.length < count + 2) {
            starts = Arrays.copyOf(starts, 2 * starts.length + 1);
        }
        for (int i = 0; i < entries; i++) {
            insert(
                    first,
                    first + i,
                    FixedNumbers.intAt(bytes, start + i * BYTES_OF_ENTRY),
                    FixedNumbers.floatAt(bytes, start + i * BYTES_OF_ENTRY + Integer.BYTES));
        }
        starts[++count] = first + entries;
    }

    /** Servers send entries in the order of their indices; if not, they are put into it. */
    private void insert(int first, int end, int index, float value) {
        int at = end;
        while (at > first && Integer.compareUnsigned(indices[at - 1], index) > 0) {
            indices[at] = indices[at - 1];
            values[at] = values[at - 1];
            at--;
        }
        indices[at] = index;
        values[at] = value;
    }

    @Override
    public int start(int row) {
        return starts[place(row)];
    }

    @Override
    public int end(int row) {
        return starts[place(row) + 1];
    }

    @Override
    public long indexAt(int entry) {
        return Integer.toUnsignedLong(indices[entry]);
    }

    @Override
    public float valueAt(int entry) {
        return values[entry];
    }
}
