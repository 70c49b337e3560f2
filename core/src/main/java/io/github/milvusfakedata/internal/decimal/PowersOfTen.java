package io.github.milvusfakedata.internal.decimal;

import java.math.BigInteger;

/**
 * Binary forms of powers of ten and the integer logarithms that go with them, as Raffaello Giulietti's paper "The
 * Schubfach way to render doubles" (2020) needs them. Logarithms are fixed-point products, exact over the exponents of
 * float and double; a test compares them with exact arithmetic.
 */
final class PowersOfTen {
    private static final int LOG_SHIFT = 41;
    /** log10(2) × 2^41, rounded down. */
    private static final long LOG10_OF_2 = 661_971_961_083L;
    /** log10(3/4) × 2^41, rounded down. */
    private static final long LOG10_OF_3_QUARTERS = -274_743_187_321L;

    private static final int LOG2_SHIFT = 38;
    /** log2(10) × 2^38, rounded down. */
    private static final long LOG2_OF_10 = 913_124_641_741L;

    private PowersOfTen() {}

    /** The largest k with 10^k ≤ 2^exponent. */
    static int log10OfPowerOf2(int exponent) {
        return (int) (exponent * LOG10_OF_2 >> LOG_SHIFT);
    }

    /** The largest k with 10^k ≤ 3/4 × 2^exponent. */
    static int log10Of3QuartersOfPowerOf2(int exponent) {
        return (int) (exponent * LOG10_OF_2 + LOG10_OF_3_QUARTERS >> LOG_SHIFT);
    }

    /** The largest k with 2^k ≤ 10^exponent. */
    static int log2OfPowerOf10(int exponent) {
        return (int) (exponent * LOG2_OF_10 >> LOG2_SHIFT);
    }

    /** 10^exponent scaled by a power of two into [2^(bits−1), 2^bits), rounded down, plus one. */
    static BigInteger scaledUp(int exponent, int bits) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        int shift = bits - 1 - log2OfPowerOf10(exponent);
        BigInteger scaled;
        if (exponent < 0) {
            scaled = BigInteger.ONE.shiftLeft(shift).divide(power);
        } else {
            // A negative distance shifts right.
            scaled = power.shiftLeft(shift);
        }
        return scaled.add(BigInteger.ONE);
    }
}
