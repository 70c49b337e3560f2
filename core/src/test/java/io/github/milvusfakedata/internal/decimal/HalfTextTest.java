package io.github.milvusfakedata.internal.decimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTextTest {
    private static final int MAGNITUDES = 1 << 15;
    private static final int FLOAT16_FINITE = 31 << 10;
    private static final int BFLOAT16_FINITE = 255 << 7;

    private final byte[] out = new byte[HalfText.ROOM];

    @ParameterizedTest
    @CsvSource({"0000, 0.0", "8000, -0.0", "3C00, 1.0", "BC00, -1.0", "3555, 0.3333", "7BFF, 65504.0", "0001, 6e-8"})
    void writesFloat16(String hex, String text) {
        assertThat(write(HalfText.float16(), Integer.parseInt(hex, 16))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0000, 0.0", "3F80, 1.0", "BF80, -1.0", "3EAB, 0.334", "7F7F, 3.39e38", "0001, 1e-40"})
    void writesBFloat16(String hex, String text) {
        assertThat(write(HalfText.bfloat16(), Integer.parseInt(hex, 16))).isEqualTo(text);
    }

    @Test
    void everyFloat16LiesBetweenItselfAndTheRoundingBoundary() {
        for (int bits = 1; bits < FLOAT16_FINITE; bits++) {
            double value = float16(bits);
            double next = bits == FLOAT16_FINITE - 1 ? 65536 : float16(bits + 1);
            checkBetween(write(HalfText.float16(), bits), value, (value + next) / 2);
        }
    }

    @Test
    void everyBFloat16LiesBetweenItselfAndTheRoundingBoundary() {
        for (int bits = 1; bits < BFLOAT16_FINITE; bits++) {
            double value = Float.intBitsToFloat(bits << 16);
            double next = bits == BFLOAT16_FINITE - 1 ? 0x1p128 : Float.intBitsToFloat(bits + 1 << 16);
            checkBetween(write(HalfText.bfloat16(), bits), value, (value + next) / 2);
        }
    }

    @Test
    void cutAndRoundedBFloat16ReadBackTheSame() {
        for (int bits = 0; bits < BFLOAT16_FINITE; bits++) {
            int read = Float.floatToIntBits(Float.parseFloat(write(HalfText.bfloat16(), bits)));
            assertThat(read >>> 16).isEqualTo(bits);
            assertThat(read + 0x8000 >>> 16).isEqualTo(bits);
        }
    }

    @Test
    void negativeValuesMirrorPositiveOnes() {
        for (int bits = 0; bits < FLOAT16_FINITE; bits += 7) {
            assertThat(write(HalfText.float16(), bits | MAGNITUDES)).isEqualTo("-" + write(HalfText.float16(), bits));
        }
    }

    @Test
    void refusesWhatJsonCannotSay() {
        for (int bits : new int[] {0x7C00, 0x7E00, 0xFC00}) {
            assertThatThrownBy(() -> write(HalfText.float16(), bits)).isInstanceOf(IllegalArgumentException.class);
        }
        for (int bits : new int[] {0x7F80, 0x7FC0, 0xFF80}) {
            assertThatThrownBy(() -> write(HalfText.bfloat16(), bits)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The text lies from the value to below the boundary, and one digit less has no number there. */
    private static void checkBetween(String text, double value, double boundary) {
        BigDecimal written = new BigDecimal(text).stripTrailingZeros();
        BigDecimal low = new BigDecimal(value);
        BigDecimal high = new BigDecimal(boundary);
        assertThat(written).as(text).isGreaterThanOrEqualTo(low).isLessThan(high);
        assertThat((float) written.doubleValue()).as(text).isLessThan((float) boundary);
        if (written.precision() > 1 && written.stripTrailingZeros().scale() > 0) {
            BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(1 - written.scale());
            BigDecimal shorter =
                    low.divideToIntegralValue(step).add(BigDecimal.ONE).multiply(step);
            assertThat(shorter).as("a text shorter than " + text).isGreaterThanOrEqualTo(high);
        }
    }

    private static double float16(int bits) {
        int biased = bits >> 10;
        int fraction = bits & 0x3FF;
        return biased == 0 ? fraction * 0x1p-24 : Math.scalb((double) (fraction | 0x400), biased - 25);
    }

    private String write(HalfText texts, int bits) {
        int end = texts.write(bits, out, 0);
        return new String(out, 0, end, StandardCharsets.US_ASCII);
    }
}
