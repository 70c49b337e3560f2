package io.github.milvusfakedata.internal.decimal;

import java.nio.charset.StandardCharsets;

/**
 * Floats as the shortest decimal text that reads back to the same float; of several as short, the nearest. Finds the
 * digits by the Schubfach method (Raffaello Giulietti, "The Schubfach way to render doubles", 2020), which needs three
 * multiplications by a tabulated power of ten and no loop. {@code Float.toString} is no substitute: its text differs
 * between JDK 17 and 19, and it allocates.
 */
public final class FloatText {
    /** Bytes that must be free behind the position, whatever the value: stores overshoot the text. */
    public static final int ROOM = 24;

    static final int FRACTION_BITS = 23;
    static final int HIDDEN_BIT = 1 << FRACTION_BITS;
    static final int MIN_EXPONENT = -149;

    private static final int MAX_EXPONENT = 104;
    private static final int FRACTION_MASK = HIDDEN_BIT - 1;
    private static final int INFINITY_BITS = 0x7F800000;
    private static final int MAX_DIGITS = 9;
    private static final int LEAST_PLAIN_EXPONENT = -5;
    private static final long ZERO_POINT_ZEROS = 0x3030303030302E30L;
    private static final long LOW_31_BITS = 0x7FFFFFFFL;

    private static final int LEAST_POWER = PowersOfTen.log10OfPowerOf2(MIN_EXPONENT);
    private static final long[] POWERS = powers();
    private static final int[] SMALL_POWERS = smallPowers();

    private FloatText() {}

    /**
     * A float as a text of its own, in the form of {@link #write}.
     *
     * @throws IllegalArgumentException for NaN and infinities
     */
    public static String of(float value) {
        byte[] text = new byte[ROOM];
        return new String(text, 0, write(value, text, 0), StandardCharsets.US_ASCII);
    }

    /**
     * Writes a float and returns the position behind it: {@code 0.25}, {@code -3.0}, {@code 1.5e10}. Whole numbers keep
     * a {@code .0}, so that readers which guess types see a float. Up to {@link #ROOM} bytes behind {@code position} are
     * overwritten.
     *
     * @throws IllegalArgumentException for NaN and infinities, which JSON can't express
     */
    public static int write(float value, byte[] out, int position) {
        int bits = Float.floatToRawIntBits(value);
        // Written in any case, kept where there is a sign.
        out[position] = '-';
        int at = position + (bits >>> 31);
        bits &= Integer.MAX_VALUE;
        if (bits >= INFINITY_BITS) {
            throw new IllegalArgumentException("JSON has no word for " + value);
        }
        if (bits == 0) {
            Digits.store(out, at, ZERO_POINT_ZEROS);
            return at + 3;
        }
        int biased = bits >>> FRACTION_BITS;
        int fraction = bits & FRACTION_MASK;
        if (biased == 0) {
            return writeShortest(fraction, MIN_EXPONENT, out, at);
        }
        return writeShortest(fraction | HIDDEN_BIT, MIN_EXPONENT - 1 + biased, out, at);
    }

    /** Writes significand × 2^exponent. */
    private static int writeShortest(int significand, int exponent, byte[] out, int position) {
        // The neighbour below is half as far away where the significand is the least of its exponent.
        boolean even = significand != HIDDEN_BIT || exponent == MIN_EXPONENT;
        int power = even ? PowersOfTen.log10OfPowerOf2(exponent) : PowersOfTen.log10Of3QuartersOfPowerOf2(exponent);
        int shift = shift(exponent, power);
        long factor = POWERS[power - LEAST_POWER];
        // Four times the value and the ends of its rounding interval, in units of 10^power.
        long quadruple = (long) significand << 2;
        int middle = scaled(factor, quadruple << shift);
        int low = scaled(factor, quadruple - (even ? 2 : 1) << shift);
        int high = scaled(factor, quadruple + 2 << shift);
        int open = significand & 1;

        int units = middle >>> 2;
        int tens = units / 10 * 10;
        // Which candidate it is follows no pattern, so branches would be mispredicted half of the time: bits decide.
        int tensFit = notNegative((tens << 2) - low - open);
        int nextTensFit = notNegative(high - open - (tens + 10 << 2));
        int unitsFit = notNegative((units << 2) - low - open);
        int nextUnitsFit = notNegative(high - open - (units + 1 << 2));
        int upperHalf = notNegative(middle - (2 * units + 1 << 1) - 1 + (units & 1));
        int differ = unitsFit ^ nextUnitsFit;
        int byUnits = units + (differ & nextUnitsFit | ~differ & upperHalf);
        int byTens = tens + 10 * nextTensFit;
        int useTens = -((tensFit ^ nextTensFit) & notNegative(units - 10));
        return render(byUnits & ~useTens | byTens & useTens, power, out, position);
    }

    /** 1 for 0 and above, 0 for negative numbers. */
    private static int notNegative(int value) {
        return 1 + (value >> 31);
    }

    /** How far a significand of this binary exponent is shifted before {@link #scaled} by this power of ten. */
    static int shift(int exponent, int power) {
        return exponent + PowersOfTen.log2OfPowerOf10(-power) + 33;
    }

    /** The factor that turns shifted significands into units of 10^power. */
    static long factor(int power) {
        return POWERS[power - LEAST_POWER];
    }

    /** The product's whole part; its last bit is set where a fraction was cut off, so that comparisons stay exact. */
    static int scaled(long factor, long shifted) {
        long product = Math.multiplyHigh(factor, shifted);
        return (int) (product >>> 31 | (product & LOW_31_BITS) + LOW_31_BITS >>> 31);
    }

    /** Writes digits × 10^power, digits being 1 … 999,999,999. */
    static int render(int digits, int power, byte[] out, int position) {
        int guess = (Integer.SIZE - Integer.numberOfLeadingZeros(digits)) * 1233 >>> 12;
        int length = guess + notNegative(digits - SMALL_POWERS[guess]);
        int nine = digits * SMALL_POWERS[MAX_DIGITS - length];
        int first = nine / Digits.HUNDRED_MILLION;
        long rest = Digits.eight(nine - first * Digits.HUNDRED_MILLION);
        int used = MAX_DIGITS - Digits.trailingZeros(rest);
        rest |= Digits.ASCII_ZEROS;
        int exponent = power + length - 1;
        if (exponent >= LEAST_PLAIN_EXPONENT && exponent < 0) {
            Digits.store(out, position, ZERO_POINT_ZEROS);
            int at = position + 1 - exponent;
            out[at] = (byte) ('0' + first);
            Digits.store(out, at + 1, rest);
            return at + used;
        }
        out[position] = (byte) ('0' + first);
        if (exponent >= 0 && exponent < MAX_DIGITS) {
            return renderPlain(rest, used, exponent, out, position);
        }
        int end = position + 1;
        if (used > 1) {
            out[end] = '.';
            Digits.store(out, end + 1, rest);
            end += used;
        }
        return Digits.putExponent(exponent, out, end);
    }

    /** Puts the point behind {@code exponent} digits of the rest; the first digit is there already. */
    private static int renderPlain(long rest, int used, int exponent, byte[] out, int position) {
        Digits.store(out, position + 1, rest);
        int point = position + 1 + exponent;
        out[point] = '.';
        if (used <= exponent + 1) {
            out[point + 1] = '0';
            return point + 2;
        }
        Digits.store(out, point + 1, rest >>> (exponent << 3));
        return position + used + 1;
    }

    private static long[] powers() {
        long[] powers = new long[PowersOfTen.log10OfPowerOf2(MAX_EXPONENT) - LEAST_POWER + 1];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = PowersOfTen.scaledUp(-(LEAST_POWER + i), Long.SIZE - 1).longValueExact();
        }
        return powers;
    }

    private static int[] smallPowers() {
        int[] powers = new int[MAX_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
