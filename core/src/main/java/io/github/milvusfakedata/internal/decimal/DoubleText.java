package io.github.milvusfakedata.internal.decimal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Doubles as the shortest decimal text that reads back to the same double; the twin of {@link FloatText}. */
public final class DoubleText {
    /** Bytes that must be free behind the position, whatever the value: stores overshoot the text. */
    public static final int ROOM = 40;

    private static final int FRACTION_BITS = 52;
    private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
    private static final int MIN_EXPONENT = -1074;
    private static final int MAX_EXPONENT = 971;
    private static final long FRACTION_MASK = HIDDEN_BIT - 1;
    private static final long INFINITY_BITS = 0x7FF0000000000000L;
    private static final int MAX_DIGITS = 17;
    private static final int LEAST_PLAIN_EXPONENT = -5;
    private static final int PLAIN_EXPONENT_END = 16;
    private static final long ZERO_POINT_ZEROS = 0x3030303030302E30L;
    private static final long LOW_63_BITS = Long.MAX_VALUE;
    private static final int FACTOR_BITS = 126;

    private static final int LEAST_POWER = PowersOfTen.log10OfPowerOf2(MIN_EXPONENT);
    /** Two entries a power: the upper and the lower 63 bits. */
    private static final long[] POWERS = powers();

    private static final long[] SMALL_POWERS = smallPowers();

    private DoubleText() {}

    /**
     * A double as a text of its own, in the form of {@link #write}.
     *
     * @throws IllegalArgumentException for NaN and infinities
     */
    public static String of(double value) {
        byte[] text = new byte[ROOM];
        return new String(text, 0, write(value, text, 0), StandardCharsets.US_ASCII);
    }

    /**
     * Writes a double and returns the position behind it, in the form of {@link FloatText#write}. Up to {@link #ROOM}
     * bytes behind {@code position} are overwritten.
     *
     * @throws IllegalArgumentException for NaN and infinities, which JSON can't express
     */
    public static int write(double value, byte[] out, int position) {
        long bits = Double.doubleToRawLongBits(value);
        int at = position;
        if (bits < 0) {
            out[at++] = '-';
            bits &= Long.MAX_VALUE;
        }
        if (bits >= INFINITY_BITS) {
            throw new IllegalArgumentException("JSON has no word for " + value);
        }
        if (bits == 0) {
            Digits.store(out, at, ZERO_POINT_ZEROS);
            return at + 3;
        }
        int biased = (int) (bits >>> FRACTION_BITS);
        long fraction = bits & FRACTION_MASK;
        if (biased == 0) {
            return writeShortest(fraction, MIN_EXPONENT, out, at);
        }
        return writeShortest(fraction | HIDDEN_BIT, MIN_EXPONENT - 1 + biased, out, at);
    }

    /** Writes significand × 2^exponent. */
    private static int writeShortest(long significand, int exponent, byte[] out, int position) {
        // The neighbour below is half as far away where the significand is the least of its exponent.
        boolean even = significand != HIDDEN_BIT || exponent == MIN_EXPONENT;
        int power = even ? PowersOfTen.log10OfPowerOf2(exponent) : PowersOfTen.log10Of3QuartersOfPowerOf2(exponent);
        int shift = exponent + PowersOfTen.log2OfPowerOf10(-power) + 2;
        int entry = power - LEAST_POWER << 1;
        // Four times the value and the ends of its rounding interval, in units of 10^power.
        long quadruple = significand << 2;
        long middle = scaled(entry, quadruple << shift);
        long low = scaled(entry, quadruple - (even ? 2 : 1) << shift);
        long high = scaled(entry, quadruple + 2 << shift);
        int open = (int) significand & 1;

        long units = middle >>> 2;
        long tens = units / 10 * 10;
        boolean tensFit = low + open <= tens << 2;
        boolean nextTensFit = (tens + 10 << 2) + open <= high;
        if (tensFit != nextTensFit && units >= 10) {
            return render(tensFit ? tens : tens + 10, power, out, position);
        }
        boolean unitsFit = low + open <= units << 2;
        boolean nextUnitsFit = (units + 1 << 2) + open <= high;
        if (unitsFit == nextUnitsFit) {
            long distance = middle - (2 * units + 1 << 1);
            unitsFit = distance < 0 || distance == 0 && (units & 1) == 0;
        }
        return render(unitsFit ? units : units + 1, power, out, position);
    }

    /** The product's whole part; its last bit is set where a fraction was cut off, so that comparisons stay exact. */
    private static long scaled(int entry, long shifted) {
        long upper = POWERS[entry];
        long carried = Math.multiplyHigh(POWERS[entry + 1], shifted);
        long middle = (upper * shifted >>> 1) + carried;
        long whole = Math.multiplyHigh(upper, shifted) + (middle >>> 63);
        return whole | (middle & LOW_63_BITS) + LOW_63_BITS >>> 63;
    }

    /** Writes digits × 10^power, digits having at most 17 digits. */
    private static int render(long digits, int power, byte[] out, int position) {
        int guess = (Long.SIZE - Long.numberOfLeadingZeros(digits)) * 1233 >>> 12;
        int length = digits >= SMALL_POWERS[guess] ? guess + 1 : guess;
        long all = digits * SMALL_POWERS[MAX_DIGITS - length];
        long upper = all / Digits.HUNDRED_MILLION;
        int first = (int) (upper / Digits.HUNDRED_MILLION);
        long front = Digits.eight((int) (upper - (long) first * Digits.HUNDRED_MILLION));
        long back = Digits.eight((int) (all - upper * Digits.HUNDRED_MILLION));
        int zeros = back == 0 ? Long.BYTES + Digits.trailingZeros(front) : Digits.trailingZeros(back);
        int used = MAX_DIGITS - zeros;
        int exponent = power + length - 1;
        boolean small = exponent >= LEAST_PLAIN_EXPONENT && exponent < 0;
        int at = position;
        if (small) {
            Digits.store(out, at, ZERO_POINT_ZEROS);
            at += 1 - exponent;
        }
        out[at] = (byte) ('0' + first);
        Digits.store(out, at + 1, front | Digits.ASCII_ZEROS);
        Digits.store(out, at + 1 + Long.BYTES, back | Digits.ASCII_ZEROS);
        if (small) {
            return at + used;
        }
        if (exponent >= 0 && exponent < PLAIN_EXPONENT_END) {
            return insertPoint(out, at, exponent + 1, used);
        }
        return insertExponent(out, at, exponent, used);
    }

    /** Puts the point behind so many of the 17 digits that lie at the position. */
    private static int insertPoint(byte[] out, int position, int wholeDigits, int used) {
        int point = position + wholeDigits;
        if (used <= wholeDigits) {
            out[point] = '.';
            out[point + 1] = '0';
            return point + 2;
        }
        System.arraycopy(out, point, out, point + 1, used - wholeDigits);
        out[point] = '.';
        return position + used + 1;
    }

    private static int insertExponent(byte[] out, int position, int exponent, int used) {
        int end = used > 1 ? insertPoint(out, position, 1, used) : position + 1;
        return Digits.putExponent(exponent, out, end);
    }

    private static long[] powers() {
        int count = PowersOfTen.log10OfPowerOf2(MAX_EXPONENT) - LEAST_POWER + 1;
        BigInteger mask = BigInteger.valueOf(LOW_63_BITS);
        long[] powers = new long[2 * count];
        for (int i = 0; i < count; i++) {
            BigInteger scaled = PowersOfTen.scaledUp(-(LEAST_POWER + i), FACTOR_BITS);
            powers[2 * i] = scaled.shiftRight(63).longValueExact();
            powers[2 * i + 1] = scaled.and(mask).longValueExact();
        }
        return powers;
    }

    private static long[] smallPowers() {
        long[] powers = new long[MAX_DIGITS + 2];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
