package io.github.milvusfakedata.internal.decimal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntegerTextTest {
    private static final int START = 2;

    private final byte[] out = new byte[START + IntegerText.ROOM];

    @Test
    void writesEveryPowerOfTenAndItsNeighbours() {
        long power = 1;
        for (int digits = 1; digits <= 19; digits++) {
            for (long value = power - 2; value <= power + 2; value++) {
                check(value);
                check(-value);
            }
            power *= 10;
        }
    }

    @Test
    void writesTheLimitsOfLong() {
        check(Long.MAX_VALUE);
        check(Long.MIN_VALUE);
        check(Long.MIN_VALUE + 1);
        check(Integer.MIN_VALUE);
    }

    @Test
    void writesRandomNumbersOfEveryLength() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 200_000; i++) {
            check(random.nextLong() >> random.nextInt(64));
        }
    }

    private void check(long value) {
        int end = IntegerText.write(value, out, START);
        String text = new String(out, START, end - START, StandardCharsets.US_ASCII);
        assertThat(text).isEqualTo(Long.toString(value));
        assertThat(IntegerText.length(value)).isEqualTo(text.length());
    }
}
