package io.github.milvusfakedata.milvus.verify;

import com.google.protobuf.ByteString;
import io.github.milvusfakedata.column.ColumnShape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/** Vectors as a search sends them, and as numbers that a {@link Metric} takes. */
final class VectorBytes {
    private static final int BITS_OF_HALF = 16;
    private static final int EXPONENT_OF_HALF = 0x1F;
    private static final int FRACTION_BITS_OF_HALF = 10;
    private static final int BIAS_OF_HALF = 15;

    private VectorBytes() {}

    /** A vector's bytes, little-endian. */
    static ByteString of(Object vector) {
        if (vector instanceof byte[] bytes) {
            return ByteString.copyFrom(bytes);
        }
        if (vector instanceof float[] floats) {
            ByteBuffer buffer = little(Float.BYTES * floats.length);
            for (float value : floats) {
                buffer.putFloat(value);
            }
            return ByteString.copyFrom(buffer.flip());
        }
        Map<?, ?> sparse = (Map<?, ?>) vector;
        ByteBuffer buffer = little((Integer.BYTES + Float.BYTES) * sparse.size());
        sparse.forEach(
                (index, value) -> buffer.putInt((int) (long) (Long) index).putFloat((Float) value));
        return ByteString.copyFrom(buffer.flip());
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The numbers that a metric takes: floats for all types of numbers, bits and sparse vectors as they are. */
    static Object numbers(ColumnShape shape, Object vector) {
        return switch (shape) {
            case INT8_VECTOR -> ofBytes((byte[]) vector);
            case FLOAT16_VECTOR -> ofHalves((byte[]) vector, false);
            case BFLOAT16_VECTOR -> ofHalves((byte[]) vector, true);
            case FLOAT_VECTOR, BINARY_VECTOR, SPARSE_VECTOR -> vector;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, LIST, STRUCT ->
                throw new IllegalArgumentException("no vector: " + shape);
        };
    }

    private static float[] ofBytes(byte[] bytes) {
        float[] floats = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            floats[i] = bytes[i];
        }
        return floats;
    }

    private static float[] ofHalves(byte[] bytes, boolean brain) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        float[] floats = new float[bytes.length / Short.BYTES];
        for (int i = 0; i < floats.length; i++) {
            int half = Short.toUnsignedInt(buffer.getShort());
            floats[i] = brain ? Float.intBitsToFloat(half << BITS_OF_HALF) : ofHalf(half);
        }
        return floats;
    }

    /** IEEE 754 binary16; {@code Float.float16ToFloat} needs Java 20. */
    private static float ofHalf(int half) {
        int exponent = half >>> FRACTION_BITS_OF_HALF & EXPONENT_OF_HALF;
        int fraction = half & (1 << FRACTION_BITS_OF_HALF) - 1;
        int significand = exponent == 0 ? fraction : fraction | 1 << FRACTION_BITS_OF_HALF;
        float value = Math.scalb((float) significand, Math.max(1, exponent) - BIAS_OF_HALF - FRACTION_BITS_OF_HALF);
        return half >>> BITS_OF_HALF - 1 == 0 ? value : -value;
    }
}
