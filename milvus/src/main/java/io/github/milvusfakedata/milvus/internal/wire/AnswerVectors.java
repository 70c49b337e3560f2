package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.column.ColumnShape;
import io.milvus.grpc.FloatArray;
import io.milvus.grpc.VectorField;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Dense vectors of an answer. They are as wide as the server says, which need not be what was expected. */
final class AnswerVectors extends AnswerColumn {
    private static final int FIRST_ROOM = 64;

    private byte[] bytes = {};
    /** Where each vector starts. */
    private int[] starts = {};

    private int count;
    private long dim = 1;

    AnswerVectors(ColumnShape shape) {
        super(shape);
    }

    @Override
    int count() {
        return count;
    }

    @Override
    void dim(long dimension) {
        if (dimension < 1 || dimension == dim) {
            return;
        }
        if (count > 0) {
            throw new IllegalStateException(
                    "the server sent vectors of " + dim + " and of " + dimension + " dimensions");
        }
        dim = dimension;
    }

    @Override
    void add(int list, MessageReader reader) {
        if (list != list()) {
            skipEmpty(reader);
            return;
        }
        bytes = reader.bytes();
        if (shape() != ColumnShape.FLOAT_VECTOR) {
            int start = reader.bytesStart();
            addFrom(start, reader.at());
            return;
        }
        int outer = reader.enter();
        while (reader.next(FloatArray.DATA_FIELD_NUMBER)) {
            int start = packedStart(reader);
            addFrom(start, reader.at());
        }
        reader.leave(outer);
    }

    private int list() {
        return switch (shape()) {
            case FLOAT_VECTOR -> VectorField.FLOAT_VECTOR_FIELD_NUMBER;
            case FLOAT16_VECTOR -> VectorField.FLOAT16_VECTOR_FIELD_NUMBER;
            case BFLOAT16_VECTOR -> VectorField.BFLOAT16_VECTOR_FIELD_NUMBER;
            case BINARY_VECTOR -> VectorField.BINARY_VECTOR_FIELD_NUMBER;
            case INT8_VECTOR -> VectorField.INT8_VECTOR_FIELD_NUMBER;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, SPARSE_VECTOR, LIST, STRUCT ->
                throw otherForm();
        };
    }

    private int vectorBytes() {
        return shape() == ColumnShape.FLOAT_VECTOR ? width() * Float.BYTES : width();
    }

    private void addFrom(int start, int end) {
        int vectors = whole(end - start, vectorBytes());
        if (starts.length < count + vectors) {
            starts = Arrays.copyOf(starts, Math.max(count + vectors, count + (count >> 1) + FIRST_ROOM));
        }
        for (int i = 0; i < vectors; i++) {
            starts[count++] = start + i * vectorBytes();
        }
    }

    @Override
    public int width() {
        return Math.toIntExact(
                switch (shape()) {
                    case FLOAT16_VECTOR, BFLOAT16_VECTOR -> Short.BYTES * dim;
                    case BINARY_VECTOR -> Math.max(1, dim / Byte.SIZE);
                    case FLOAT_VECTOR, INT8_VECTOR -> dim;
                    case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, SPARSE_VECTOR, LIST, STRUCT -> 1;
                });
    }

    @Override
    public void copyFloats(int row, float[] to, int at) {
        ByteBuffer.wrap(bytes, starts[place(row)], width() * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(to, at, width());
    }

    @Override
    public void copyBytes(int row, byte[] to, int at) {
        System.arraycopy(bytes, starts[place(row)], to, at, width());
    }

    @Override
    public void putVectors(int firstRow, int number, ByteBuffer to) {
        int vectorBytes = vectorBytes();
        boolean asTheyLie = shape() != ColumnShape.FLOAT_VECTOR || to.order() == ByteOrder.LITTLE_ENDIAN;
        for (int row = firstRow; row < firstRow + number; row++) {
            int start = starts[place(row)];
            if (asTheyLie) {
                to.put(bytes, start, vectorBytes);
            } else {
                for (int at = start; at < start + vectorBytes; at += Float.BYTES) {
                    to.putFloat(FixedNumbers.floatAt(bytes, at));
                }
            }
        }
    }
}
