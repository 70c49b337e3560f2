package io.github.milvusfakedata.internal.distance;

/** Vectors of 16-bit floats, little-endian in bytes, as the floats that they are: both kinds are floats without rounding. */
public final class HalfFloats {
    private static final int BITS = 16;
    private static final int EXPONENT_MASK = 0x1F;
    private static final int FRACTION_BITS = 10;
    private static final int BIAS = 15;

    private HalfFloats() {}

    /** Writes {@code dim} floats of IEEE 754 binary16. */
    public static void toFloats(byte[] from, int start, float[] to, int at, int dim) {
        for (int i = 0; i < dim; i++) {
            to[at + i] = ofHalf(bits(from, start + Short.BYTES * i));
        }
    }

    /** Writes {@code dim} floats of bfloat16, the upper halves of floats. */
    public static void brainToFloats(byte[] from, int start, float[] to, int at, int dim) {
        for (int i = 0; i < dim; i++) {
            to[at + i] = Float.intBitsToFloat(bits(from, start + Short.BYTES * i) << BITS);
        }
    }

    private static int bits(byte[] from, int at) {
        return Byte.toUnsignedInt(from[at]) | Byte.toUnsignedInt(from[at + 1]) << Byte.SIZE;
    }

    /** {@code Float.float16ToFloat} needs Java 20. Finite numbers only, since no others are made. */
    private static float ofHalf(int half) {
        int exponent = half >>> FRACTION_BITS & EXPONENT_MASK;
        int fraction = half & (1 << FRACTION_BITS) - 1;
        int significand = exponent == 0 ? fraction : fraction | 1 << FRACTION_BITS;
        float value = Math.scalb((float) significand, Math.max(1, exponent) - BIAS - FRACTION_BITS);
        return half >>> BITS - 1 == 0 ? value : -value;
    }
}
