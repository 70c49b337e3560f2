package io.github.milvusfakedata.internal.gen.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class AsciiNumbersTest {
    private static final long MILLENNIUM = 31_556_952_000_000L;

    private final byte[] bytes = new byte[32];

    @Test
    void writesMomentsAsTheJdkDoes() {
        for (int seed = 0; seed < 20_000; seed++) {
            long millis = CounterRng.below(CounterRng.mix(seed), 2 * MILLENNIUM) - MILLENNIUM;
            String expected =
                    Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.SECONDS).toString();
            assertThat(text(AsciiNumbers.instant(millis, bytes, 0))).isEqualTo(expected);
            assertThat(text(AsciiNumbers.date(millis, bytes, 0))).isEqualTo(expected.substring(0, 10));
            assertThat(text(AsciiNumbers.year(millis, bytes, 0))).isEqualTo(expected.substring(0, 4));
            assertThat(text(AsciiNumbers.clock(millis, bytes, 0))).isEqualTo(expected.substring(11, 19));
        }
    }

    @Test
    void writesDecimalsAsTheJdkDoes() {
        for (int seed = 0; seed < 20_000; seed++) {
            long value = CounterRng.mix(seed) >> (seed & 63);
            assertThat(text(AsciiNumbers.decimal(value, bytes, 0))).isEqualTo(Long.toString(value));
            assertThat(text(AsciiNumbers.fixed(value, 3, bytes, 0)))
                    .isEqualTo(BigDecimal.valueOf(value, 3).toPlainString());
        }
    }

    @Test
    void writesDigitsInEveryBaseWithLeadingZeros() {
        assertThat(text(AsciiNumbers.digits(255, 4, 16, bytes, 0))).isEqualTo("00ff");
        assertThat(text(AsciiNumbers.digits(35, 2, 36, bytes, 0))).isEqualTo("0z");
        assertThat(text(AsciiNumbers.digits(123_456_789_012L, 5, 10, bytes, 0))).isEqualTo("89012");
        assertThat(text(AsciiNumbers.digits(-1, 16, 16, bytes, 0))).isEqualTo("ffffffffffffffff");
    }

    private String text(int end) {
        return new String(bytes, 0, end, StandardCharsets.US_ASCII);
    }
}
