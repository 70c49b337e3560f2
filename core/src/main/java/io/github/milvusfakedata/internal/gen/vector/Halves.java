package io.github.milvusfakedata.internal.gen.vector;

/** 16-bit floats from 32-bit ones, rounded to nearest, ties to even. Java has this only from 20 on. */
final class Halves {
    private static final int FLOAT16_EXPONENT_SHIFT = 13;
    private static final int BIAS_DIFFERENCE = (127 - 15) << 23;
    private static final int SMALLEST_NORMAL_FLOAT16 = (127 - 14) << 23;
    private static final int OVERFLOW_FLOAT16 = (127 + 16) << 23;
    private static final int INFINITY_FLOAT16 = 0x7C00;

    /** Adding this to a float below 2^−14 makes the hardware round it to a multiple of 2^−24, the subnormal step. */
    private static final float SUBNORMAL_MAGIC = 0.5f;

    private Halves() {}

    /** The bits of the nearest IEEE binary16 value; too large values become infinite. Not for NaN. */
    static int toFloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        int sign = (bits >>> 16) & 0x8000;
        int magnitude = bits & 0x7FFFFFFF;
        if (magnitude >= OVERFLOW_FLOAT16) {
            return sign | INFINITY_FLOAT16;
        }
        if (magnitude < SMALLEST_NORMAL_FLOAT16) {
            float shifted = Float.intBitsToFloat(magnitude) + SUBNORMAL_MAGIC;
            return sign | (Float.floatToRawIntBits(shifted) - Float.floatToRawIntBits(SUBNORMAL_MAGIC));
        }
        int odd = (magnitude >>> FLOAT16_EXPONENT_SHIFT) & 1;
        return sign | ((magnitude - BIAS_DIFFERENCE + 0xFFF + odd) >>> FLOAT16_EXPONENT_SHIFT);
    }

    /** The bits of the nearest bfloat16 value. Not for NaN. */
    static int toBfloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        int odd = (bits >>> 16) & 1;
        return (bits + 0x7FFF + odd) >>> 16;
    }
}
