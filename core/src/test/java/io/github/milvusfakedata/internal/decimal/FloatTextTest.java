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

class FloatTextTest {
    private static final Pattern JSON_FLOAT = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?(e-?[1-9]\\d*)?");
    private static final int JDK_OF_SHORTEST_TO_STRING = 19;
    private static final int START = 3;

    private final byte[] out = new byte[START + FloatText.ROOM];

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "1.0, 1.0",
        "-1.0, -1.0",
        "0.5, 0.5",
        "123.25, 123.25",
        "16777216, 16777216.0",
        "1e8, 100000000.0",
        "1.5e9, 1.5e9",
        "1e10, 1e10",
        "3.4028235e38, 3.4028235e38",
        "1e-5, 0.00001",
        "0.1, 0.1",
        "-0.033333335, -0.033333335",
        "1.17549435e-38, 1.1754944e-38",
        "1.4e-45, 1e-45",
        "1.23456789e-6, 1.2345679e-6",
        "999999999, 1e9",
        "99999.99, 99999.99"
    })
    void writesTheUsualForm(float value, String text) {
        assertThat(write(value)).isEqualTo(text);
    }

    @Test
    void readsBackAndIsShortestForPowersAndTheirNeighbours() {
        for (int exponent = -149; exponent <= 127; exponent++) {
            checkAround(Math.scalb(1f, exponent));
        }
        for (int exponent = -45; exponent <= 38; exponent++) {
            checkAround(Float.parseFloat("1e" + exponent));
            checkAround(Float.parseFloat("9.999999e" + exponent));
        }
        checkAround(Float.MAX_VALUE);
    }

    @Test
    void readsBackAndIsShortestForSmallSubnormals() {
        for (int bits = 1; bits < 20_000; bits++) {
            check(Float.intBitsToFloat(bits));
        }
    }

    @Test
    void readsBackAndIsShortestForBitsOfAllKinds() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 400_000; i++) {
            check(Float.intBitsToFloat(random.nextInt()));
            check((float) random.nextDouble(-0.2, 0.2));
            check(random.nextInt(1_000_000) / 100f);
        }
    }

    @Test
    void refusesWhatJsonCannotSay() {
        for (float value : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> write(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void checkAround(float value) {
        for (float near : new float[] {Math.nextDown(value), value, Math.nextUp(value)}) {
            check(near);
            check(-near);
        }
    }

    private void check(float value) {
        if (!Float.isFinite(value)) {
            return;
        }
        String text = write(value);
        if (Float.floatToIntBits(Float.parseFloat(text)) != Float.floatToIntBits(value)
                || !JSON_FLOAT.matcher(text).matches()) {
            throw new AssertionError(Float.toHexString(value) + " became " + text);
        }
        String reference = Float.toString(value);
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

    private String write(float value) {
        int end = FloatText.write(value, out, START);
        return new String(out, START, end - START, StandardCharsets.US_ASCII);
    }
}
