package io.github.milvusfakedata.internal.decimal;

import java.nio.charset.StandardCharsets;

/** Integers as decimal text. */
public final class IntegerText {
    /** Bytes that must be free behind the position, whatever the value: stores overshoot the text. */
    public static final int ROOM = 32;

    private static final byte[] MIN_VALUE = Long.toString(Long.MIN_VALUE).getBytes(StandardCharsets.US_ASCII);

    private IntegerText() {}

    /**
     * Writes an integer and returns the position behind it. Up to {@link #ROOM} bytes behind {@code position} are
     * overwritten.
     */
    public static int write(long value, byte[] out, int position) {
        if (value >= 0) {
            return writePositive(value, out, position);
        }
        if (value == Long.MIN_VALUE) {
            System.arraycopy(MIN_VALUE, 0, out, position, MIN_VALUE.length);
            return position + MIN_VALUE.length;
        }
        out[position] = '-';
        return writePositive(-value, out, position + 1);
    }

    private static int writePositive(long value, byte[] out, int position) {
        if (value < Digits.HUNDRED_MILLION) {
            return Digits.putUpToEight((int) value, out, position);
        }
        long high = value / Digits.HUNDRED_MILLION;
        int end = writePositive(high, out, position);
        int low = (int) (value - high * Digits.HUNDRED_MILLION);
        Digits.store(out, end, Digits.eight(low) | Digits.ASCII_ZEROS);
        return end + Long.BYTES;
    }

    /** Number of bytes that {@link #write} writes for a value. */
    public static int length(long value) {
        if (value == Long.MIN_VALUE) {
            return MIN_VALUE.length;
        }
        long magnitude = Math.abs(value);
        int length = value < 0 ? 2 : 1;
        while (magnitude >= 10) {
            magnitude /= 10;
            length++;
        }
        return length;
    }
}
