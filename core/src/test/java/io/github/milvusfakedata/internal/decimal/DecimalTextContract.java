package io.github.milvusfakedata.internal.decimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the text of every width of floats keeps to: it reads back to the same bits, is as short as can be, and is a number
 * of JSON. Values of both widths travel as doubles here, which hold them exactly.
 */
abstract class DecimalTextContract {
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?(e-?[1-9]\\d*)?");
    private static final int JDK_OF_SHORTEST_TO_STRING = 19;
    private static final int START = 3;

    /** Powers of ten that round to zero and to infinity in every width. */
    private static final int LEAST_EXPONENT = -330;

    private static final int MOST_EXPONENT = 310;

    private final byte[] out;

    /** @param room bytes that a text needs at most, while it is written */
    DecimalTextContract(int room) {
        out = new byte[START + room];
    }

    /** Writes a value of the width under test and returns the position behind it. */
    abstract int write(double value, byte[] out, int position);

    /** The value of the width under test that a text means. */
    abstract double parse(String text);

    /** What the JDK writes for a value. */
    abstract String reference(double value);

    /** A value's bits as a number of the width under test. */
    abstract long bits(double value);

    /** The value of such bits; of a narrower width than long, those of the lowest. */
    abstract double ofBits(long bits);

    @Test
    void readsBackAndIsShortestForPowersAndTheirNeighbours() {
        for (double power = ofBits(1); Double.isFinite(power); power = narrowed(2 * power)) {
            checkAround(power);
        }
        for (int exponent = LEAST_EXPONENT; exponent <= MOST_EXPONENT; exponent++) {
            checkAround(parse("1e" + exponent));
            checkAround(parse("9.999999e" + exponent));
            checkAround(parse("9.99999999999999e" + exponent));
        }
    }

    @Test
    void readsBackAndIsShortestForTheLargest() {
        checkAround(ofBits(bits(Double.POSITIVE_INFINITY) - 1));
    }

    @Test
    void readsBackAndIsShortestForSmallSubnormals() {
        for (int bits = 1; bits < 20_000; bits++) {
            check(ofBits(bits));
        }
    }

    @Test
    void readsBackAndIsShortestForBitsOfAllKinds() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 400_000; i++) {
            check(ofBits(random.nextLong()));
            check(parse(BigDecimal.valueOf(random.nextInt(1_000_000), 2).toString()));
        }
    }

    @Test
    void readsBackAndIsShortestForWhatVectorsHold() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 400_000; i++) {
            check(narrowed(random.nextDouble(-0.2, 0.2)));
        }
    }

    @Test
    void refusesWhatJsonCannotSay() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> text(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The text of a value of the width under test. */
    final String text(double value) {
        int end = write(value, out, START);
        return new String(out, START, end - START, StandardCharsets.US_ASCII);
    }

    private double narrowed(double value) {
        return ofBits(bits(value));
    }

    private void checkAround(double value) {
        long bits = bits(value);
        for (long near = Math.max(0, bits - 1); near <= bits + 1; near++) {
            check(ofBits(near));
            check(-ofBits(near));
        }
    }

    private void check(double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        String text = text(value);
        if (bits(parse(text)) != bits(value) || !JSON_NUMBER.matcher(text).matches()) {
            throw new AssertionError(Double.toHexString(value) + " became " + text);
        }
        checkDigits(text, reference(value));
    }

    private static void checkDigits(String text, String reference) {
        int digits = digits(text);
        int referenceDigits = digits(reference);
        boolean referenceIsShortest = Runtime.version().feature() >= JDK_OF_SHORTEST_TO_STRING;
        // Before 19 the JDK's text is sometimes too long; it never gives fewer than two digits.
        boolean sameDigits = referenceIsShortest
                ? digits == referenceDigits || digits == 1 && referenceDigits == 2
                : digits <= referenceDigits;
        if (!sameDigits) {
            throw new AssertionError(text + " where the JDK has " + reference);
        }
        if (digits > 1 && digits == referenceDigits && referenceIsShortest) {
            assertThat(new BigDecimal(text)).isEqualByComparingTo(new BigDecimal(reference));
        }
    }

    private static int digits(String text) {
        BigDecimal value = new BigDecimal(text);
        return value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
    }
}
