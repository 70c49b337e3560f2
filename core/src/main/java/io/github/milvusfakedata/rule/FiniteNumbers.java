package io.github.milvusfakedata.rule;

/**
 * Whether numbers are finite, which all of Milvus' must be, by their bits: no conversion on the way, and loops without
 * branches, which compilers turn into vector code.
 */
public final class FiniteNumbers {
    private static final int FLOAT_EXPONENT = 0x7F80_0000;
    private static final long DOUBLE_EXPONENT = 0x7FF0_0000_0000_0000L;
    private static final int HALF_EXPONENT = 0x7C00;
    private static final int BFLOAT_EXPONENT = 0x7F80;

    private FiniteNumbers() {}

    /** Whether all floats are finite whose bits stand from {@code from} up to {@code to}. */
    public static boolean areFloats(int[] bits, int from, int to) {
        // The difference is negative for finite numbers alone, so that the sign of all of them together tells.
        int all = -1;
        for (int i = from; i < to; i++) {
            all &= (bits[i] & Integer.MAX_VALUE) - FLOAT_EXPONENT;
        }
        return all < 0;
    }

    /** Whether all doubles are finite whose bits stand from {@code from} up to {@code to}. */
    public static boolean areDoubles(long[] bits, int from, int to) {
        long all = -1;
        for (int i = from; i < to; i++) {
            all &= (bits[i] & Long.MAX_VALUE) - DOUBLE_EXPONENT;
        }
        return all < 0;
    }

    /** Whether a 16-bit float of IEEE 754 is finite; only the lower 16 bits count. */
    public static boolean isHalf(int bits) {
        return (bits & HALF_EXPONENT) != HALF_EXPONENT;
    }

    /** Whether a bfloat16, the upper half of a float, is finite; only the lower 16 bits count. */
    public static boolean isBfloat(int bits) {
        return (bits & BFLOAT_EXPONENT) != BFLOAT_EXPONENT;
    }
}
