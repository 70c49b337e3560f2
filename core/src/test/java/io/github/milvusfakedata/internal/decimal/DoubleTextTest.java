package io.github.milvusfakedata.internal.decimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleTextTest {
    private static final Pattern JSON_DOUBLE = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?(e-?[1-9]\\d*)?");
    private static final int JDK_OF_SHORTEST_TO_STRING = 19;
    private static final int START = 3;

    private final byte[] out = new byte[START + DoubleText.ROOM];

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "1.0, 1.0",
        "0.5, 0.5",
        "123.25, 123.25",
        "0.1, 0.1",
        "4.9e-324, 5e-324",
        "9007199254740993, 9007199254740992.0",
        "1e15, 1000000000000000.0",
        "1e16, 1e16",
        "1.25e22, 1.25e22",
        "1.7976931348623157e308, 1.7976931348623157e308",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "0.00001234567890123456, 0.00001234567890123456",
        "-0.3333333333333333, -0.3333333333333333",
        "12345678.123456789, 12345678.12345679",
        "1e-6, 1e-6"
    })
    void writesTheUsualForm(double value, String text) {
        assertThat(write(value)).isEqualTo(text);
    }

    @Test
    void readsBackAndIsShortestForPowersAndTheirNeighbours() {
        for (int exponent = -1074; exponent <= 1023; exponent++) {
            checkAround(Math.scalb(1.0, exponent));
        }
        for (int exponent = -324; exponent <= 308; exponent++) {
            checkAround(Double.parseDouble("1e" + exponent));
            checkAround(Double.parseDouble("9.99999999999999e" + exponent));
        }
        checkAround(Double.MAX_VALUE);
    }

    @Test
    void readsBackAndIsShortestForSmallSubnormals() {
        for (int bits = 1; bits < 20_000; bits++) {
            check(Double.longBitsToDouble(bits));
        }
    }

    @Test
    void readsBackAndIsShortestForBitsOfAllKinds() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 400_000; i++) {
            check(Double.longBitsToDouble(random.nextLong()));
            check(random.nextDouble(-0.2, 0.2));
            check(random.nextInt(1_000_000) / 100.0);
        }
    }

    @Test
    void refusesWhatJsonCannotSay() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> write(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void checkAround(double value) {
        for (double near : new double[] {Math.nextDown(value), value, Math.nextUp(value)}) {
            check(near);
            check(-near);
        }
    }

    private void check(double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        String text = write(value);
        if (Double.doubleToLongBits(Double.parseDouble(text)) != Double.doubleToLongBits(value)
                || !JSON_DOUBLE.matcher(text).matches()) {
            throw new AssertionError(Double.toHexString(value) + " became " + text);
        }
        String reference = Double.toString(value);
        int digits = digits(text);
        int referenceDigits = digits(reference);
        // Before 19 the JDK's text is sometimes too long; it never gives fewer than two digits.
        boolean sameDigits = Runtime.version().feature() < JDK_OF_SHORTEST_TO_STRING
                ? digits <= referenceDigits
                : digits == referenceDigits || digits == 1 && referenceDigits == 2;
        if (!sameDigits) {
            throw new AssertionError(text + " where the JDK has " + reference);
        }
        if (digits > 1 && digits == referenceDigits && Runtime.version().feature() >= JDK_OF_SHORTEST_TO_STRING) {
            assertThat(new BigDecimal(text)).isEqualByComparingTo(new BigDecimal(reference));
        }
    }

    private static int digits(String text) {
        BigDecimal value = new BigDecimal(text);
        return value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
    }

    private String write(double value) {
        int end = DoubleText.write(value, out, START);
        return new String(out, START, end - START, StandardCharsets.US_ASCII);
    }
}
