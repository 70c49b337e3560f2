package io.github.milvusfakedata.internal.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.rng.CounterRng;
import org.junit.jupiter.api.Test;

class SizeSampleTest {
    @Test
    void knowsMeanAndDeviation() {
        SizeSample sample = new SizeSample();
        for (int bytes : new int[] {2, 4, 4, 4, 5, 5, 7, 9}) {
            sample.add(bytes);
        }
        assertThat(sample.items()).isEqualTo(8);
        assertThat(sample.mean()).isEqualTo(5.0);
        assertThat(sample.deviation()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-12));
        assertThat(sample.expected(1000)).isEqualTo(5000.0);
    }

    @Test
    void anEmptySampleSaysNothing() {
        assertThat(new SizeSample().atMost(100)).isZero();
        assertThat(new SizeSample().expected(100)).isZero();
    }

    @Test
    void equalItemsGiveATightBound() {
        SizeSample sample = new SizeSample();
        for (int i = 0; i < 10; i++) {
            sample.add(100);
        }
        assertThat(sample.atMost(1000)).isEqualTo(100_100.0);
    }

    @Test
    void theBoundHoldsForSumsOfItemsThatVary() {
        for (int seed = 0; seed < 200; seed++) {
            SizeSample sample = new SizeSample();
            for (int i = 0; i < 256; i++) {
                sample.add(item(seed, i));
            }
            long sum = 0;
            double before = 0;
            for (int i = 0; i < 2000; i++) {
                sum += item(seed + 1_000_000, i);
                double bound = sample.atMost(i + 1L);
                assertThat(bound).as("seed " + seed).isGreaterThanOrEqualTo(sum).isGreaterThan(before);
                before = bound;
            }
        }
    }

    /** Mostly short, sometimes long. */
    private static long item(long seed, int index) {
        long bits = CounterRng.bits(seed, index);
        return 10 + CounterRng.below(bits, 1 + CounterRng.below(CounterRng.lane(bits, 0), 500));
    }
}
