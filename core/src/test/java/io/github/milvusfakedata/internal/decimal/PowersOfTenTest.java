package io.github.milvusfakedata.internal.decimal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PowersOfTenTest {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Test
    void decimalLogarithmsAreExactForEveryExponentOfADouble() {
        BigDecimal threeQuarters = new BigDecimal("0.75");
        for (int exponent = -1074; exponent <= 971; exponent++) {
            BigDecimal value = powerOf2(exponent);
            assertThat(PowersOfTen.log10OfPowerOf2(exponent)).isEqualTo(floorLog10(value));
            assertThat(PowersOfTen.log10Of3QuartersOfPowerOf2(exponent))
                    .isEqualTo(floorLog10(value.multiply(threeQuarters)));
        }
    }

    @Test
    void binaryLogarithmsAreExactForEveryPowerOfADouble() {
        for (int exponent = -330; exponent <= 330; exponent++) {
            BigDecimal value = BigDecimal.ONE.scaleByPowerOfTen(exponent);
            int log = PowersOfTen.log2OfPowerOf10(exponent);
            assertThat(value).isGreaterThanOrEqualTo(powerOf2(log)).isLessThan(powerOf2(log + 1));
        }
    }

    @Test
    void scaledPowersHaveTheAskedBits() {
        for (int exponent = -292; exponent <= 324; exponent++) {
            BigInteger scaled = PowersOfTen.scaledUp(exponent, 126);
            assertThat(scaled.bitLength()).isEqualTo(126);
        }
    }

    private static BigDecimal powerOf2(int exponent) {
        return exponent >= 0 ? TWO.pow(exponent) : BigDecimal.ONE.divide(TWO.pow(-exponent));
    }

    private static int floorLog10(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
