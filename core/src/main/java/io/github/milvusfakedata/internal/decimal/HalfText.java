package io.github.milvusfakedata.internal.decimal;

/**
 * Floats of 16 bits as short decimal text, from a table of all 32,768 magnitudes that is made on first use.
 *
 * <p>The text is the shortest from the value itself up to, but not including, half the way to the next value farther from
 * zero. So it reads back to the same 16 bits both where a reader rounds (Milvus' Float16) and where it cuts off the lower
 * bits of a float (Milvus' BFloat16); the merely shortest text would often lie below the value and come back one too
 * small.
 */
public final class HalfText {
    /** Bytes that must be free behind the position, whatever the value: stores overshoot the text. */
    public static final int ROOM = 24;

    private static final int MAGNITUDES = 1 << 15;
    private static final int ENTRY_BYTES = 16;
    private static final int LENGTH_AT = ENTRY_BYTES - 1;
    private static final int LARGEST_STEP = 100_000_000;
    private static final int WHOLE_END = 1_000_000;
    private static final int FLOAT16_FRACTION_BITS = 10;
    private static final int FLOAT16_MIN_EXPONENT = -24;
    private static final int FLOAT16_MAX_BIASED = 31;
    private static final int BFLOAT16_MAX_BIASED = 255;
    private static final int BFLOAT16_CUT_BITS = 16;

    /** ENTRY_BYTES a magnitude: the text, and its length in the last byte; length 0 where there is no finite value. */
    private final byte[] table = new byte[MAGNITUDES * ENTRY_BYTES];

    private HalfText() {}

    /** The texts of IEEE binary16. */
    public static HalfText float16() {
        return Float16Table.TEXTS;
    }

    /** The texts of bfloat16, the upper half of a binary32. */
    public static HalfText bfloat16() {
        return BFloat16Table.TEXTS;
    }

    /**
     * Writes a value and returns the position behind it. Up to {@link #ROOM} bytes behind {@code position} are
     * overwritten.
     *
     * @param bits the 16 bits; higher ones are ignored
     * @throws IllegalArgumentException for NaN and infinities, which JSON can't express
     */
    public int write(int bits, byte[] out, int position) {
        int at = position;
        if ((bits & MAGNITUDES) != 0) {
            out[at++] = '-';
        }
        int entry = (bits & MAGNITUDES - 1) * ENTRY_BYTES;
        int length = table[entry + LENGTH_AT];
        if (length == 0) {
            throw new IllegalArgumentException("JSON has no word for the 16-bit float 0x" + Integer.toHexString(bits));
        }
        Digits.store(out, at, Digits.load(table, entry));
        Digits.store(out, at + Long.BYTES, Digits.load(table, entry + Long.BYTES));
        return at + length;
    }

    private void enter(int magnitude, int significand, int exponent, int halfStep) {
        double value = Math.scalb((double) significand, exponent);
        if (value < WHOLE_END && value == (int) value) {
            enter(magnitude, (int) value, 0);
            return;
        }
        int power = PowersOfTen.log10OfPowerOf2(exponent);
        int shift = FloatText.shift(exponent, power);
        long factor = FloatText.factor(power);
        long quadruple = (long) significand << 2;
        long low = FloatText.scaled(factor, quadruple << shift);
        long high = FloatText.scaled(factor, quadruple + ((long) halfStep << 2) << shift);
        long step = LARGEST_STEP;
        long digits = up(low, step);
        while (digits << 2 >= high) {
            step /= 10;
            digits = up(low, step);
        }
        enter(magnitude, (int) digits, power);
    }

    private void enter(int magnitude, int digits, int power) {
        byte[] text = new byte[FloatText.ROOM];
        int length = FloatText.render(digits, power, text, 0);
        put(magnitude, text, length);
    }

    /** The least multiple of the step whose quadruple is not below a bound. */
    private static long up(long quadrupleBound, long step) {
        return (quadrupleBound + 4 * step - 1) / (4 * step) * step;
    }

    private void put(int magnitude, byte[] text, int length) {
        System.arraycopy(text, 0, table, magnitude * ENTRY_BYTES, length);
        table[magnitude * ENTRY_BYTES + LENGTH_AT] = (byte) length;
    }

    private void putZero() {
        put(0, new byte[] {'0', '.', '0'}, 3);
    }

    private static final class Float16Table {
        static final HalfText TEXTS = make();

        private static HalfText make() {
            HalfText texts = new HalfText();
            texts.putZero();
            for (int magnitude = 1; magnitude < FLOAT16_MAX_BIASED << FLOAT16_FRACTION_BITS; magnitude++) {
                int biased = magnitude >> FLOAT16_FRACTION_BITS;
                int fraction = magnitude & (1 << FLOAT16_FRACTION_BITS) - 1;
                int significand = biased == 0 ? fraction : fraction | 1 << FLOAT16_FRACTION_BITS;
                int exponent = FLOAT16_MIN_EXPONENT + Math.max(0, biased - 1);
                // A float's significand has its hidden bit set, so that there are digits enough.
                int up = Integer.numberOfLeadingZeros(significand) - Integer.numberOfLeadingZeros(FloatText.HIDDEN_BIT);
                texts.enter(magnitude, significand << up, exponent - up, 1 << up - 1);
            }
            return texts;
        }
    }

    private static final class BFloat16Table {
        static final HalfText TEXTS = make();

        private static HalfText make() {
            HalfText texts = new HalfText();
            texts.putZero();
            int fractionBits = FloatText.FRACTION_BITS - BFLOAT16_CUT_BITS;
            for (int magnitude = 1; magnitude < BFLOAT16_MAX_BIASED << fractionBits; magnitude++) {
                int biased = magnitude >> fractionBits;
                int fraction = (magnitude & (1 << fractionBits) - 1) << BFLOAT16_CUT_BITS;
                int significand = biased == 0 ? fraction : fraction | FloatText.HIDDEN_BIT;
                int exponent = FloatText.MIN_EXPONENT + Math.max(0, biased - 1);
                texts.enter(magnitude, significand, exponent, 1 << BFLOAT16_CUT_BITS - 1);
            }
            return texts;
        }
    }
}
