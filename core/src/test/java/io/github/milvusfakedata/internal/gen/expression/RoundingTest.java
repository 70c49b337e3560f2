package io.github.milvusfakedata.internal.gen.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers lose the digits that only the arithmetic of doubles has brought, and no others. */
class RoundingTest {
    @Test
    void digitsOfTheArithmeticGo() {
        assertThat(Rounding.tidied(0.1 + 0.2)).isEqualTo(0.3);
        assertThat(Rounding.tidied(3 * 1.1)).isEqualTo(3.3);
        assertThat(Rounding.tidied(-(0.1 + 0.7) * 10)).isEqualTo(-8);
        assertThat(Rounding.tidied(0.0001 + 0.0002)).isEqualTo(0.0003);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 1.5e-13, 2.5e-9, 1.234e-7, 0.00012345, 12.5, 1e15, 1e300})
    void shortDecimalsStay(double value) {
        assertThat(Rounding.tidied(value)).isEqualTo(value);
        assertThat(Rounding.tidied(-value)).isEqualTo(-value);
    }

    @Test
    void roundedNumbersOfAnySizeStayAsTheyAre() {
        Random random = new Random(5);
        for (int round = 0; round < 100_000; round++) {
            int places = random.nextInt(4);
            long units = (long) StrictMath.pow(10, random.nextDouble() * 14);
            double value = new BigDecimal(units).movePointLeft(places).doubleValue();
            assertThat(Rounding.tidied(value)).isEqualTo(value);
            assertThat(Rounding.to(value, places)).isEqualTo(value);
        }
        assertThat(Rounding.to(1L << 51, 0)).isEqualTo(1L << 51);
    }

    @Test
    void twelveDigitsOfAnyNumberStay() {
        Random random = new Random(3);
        for (int round = 0; round < 100_000; round++) {
            double value = random.nextDouble() * StrictMath.pow(10, random.nextInt(60) - 30);
            assertThat(Math.abs(Rounding.tidied(value) - value)).isLessThanOrEqualTo(value * 1e-11);
        }
    }
}
