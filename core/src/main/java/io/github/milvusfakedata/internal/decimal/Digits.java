package io.github.milvusfakedata.internal.decimal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight decimal digits at a time in one {@code long}, one digit a byte, the first digit in the lowest byte, so that a
 * single little-endian store lays them out in reading order. Dividing digit by digit would cost several times as much.
 */
final class Digits {
    /** The digits '0' of eight bytes, to be or-ed onto digit values. */
    static final long ASCII_ZEROS = 0x3030303030303030L;

    /** One more than the largest number of eight digits. */
    static final int HUNDRED_MILLION = 100_000_000;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int TEN_THOUSAND = 10_000;
    private static final int EXPONENT_TABLE_SIZE = 10;

    private Digits() {}

    /** The eight digits of 0 … 99,999,999 as values 0 … 9, leading zeros included. */
    static long eight(int value) {
        int high = value / TEN_THOUSAND;
        long fours = high | (long) (value - high * TEN_THOUSAND) << 32;
        // Both lanes are below 10,000, where n × 5243 >> 19 is n / 100 exactly.
        long hundreds = fours * 5243 >>> 19 & 0x0000007F_0000007FL;
        long twos = hundreds + (fours - hundreds * 100 << 16);
        // All four lanes are below 100, where n × 103 >> 10 is n / 10 exactly.
        long tens = twos * 103 >>> 10 & 0x000F000F_000F000FL;
        return tens + (twos - tens * 10 << 8);
    }

    /** Number of zeros that end these eight digits, 0 … 8. */
    static int trailingZeros(long eight) {
        return Long.numberOfLeadingZeros(eight) >>> 3;
    }

    /** Stores eight bytes, the lowest first. */
    static void store(byte[] out, int position, long bytes) {
        LONGS.set(out, position, bytes);
    }

    /** Loads eight bytes, the lowest first. */
    static long load(byte[] from, int position) {
        return (long) LONGS.get(from, position);
    }

    /** Writes a number of at most eight digits without leading zeros, touching eight bytes; returns the end. */
    static int putUpToEight(int value, byte[] out, int position) {
        long digits = eight(value);
        // The bit in the last byte lets 0 keep one digit.
        int leading = Long.numberOfTrailingZeros(digits | 1L << 56) >>> 3;
        store(out, position, (digits | ASCII_ZEROS) >>> (leading << 3));
        return position + Long.BYTES - leading;
    }

    /** Writes {@code e} and a decimal exponent; returns the end. */
    static int putExponent(int exponent, byte[] out, int position) {
        int at = position;
        out[at++] = 'e';
        int magnitude = exponent;
        if (exponent < 0) {
            out[at++] = '-';
            magnitude = -exponent;
        }
        if (magnitude < EXPONENT_TABLE_SIZE) {
            out[at] = (byte) ('0' + magnitude);
            return at + 1;
        }
        return putUpToEight(magnitude, out, at);
    }
}
