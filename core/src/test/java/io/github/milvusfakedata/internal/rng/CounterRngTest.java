package io.github.milvusfakedata.internal.rng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CounterRngTest {
    @Test
    void everyInputOfAKeyChangesIt() {
        Set<Long> keys = new HashSet<>();
        for (int version = 1; version <= 3; version++) {
            for (long seed : new long[] {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
                for (Stream stream : Stream.values()) {
                    for (String path : new String[] {"", "a", "b", "ab", "ba", "aa", "é"}) {
                        keys.add(CounterRng.key(version, seed, stream, path));
                    }
                }
            }
        }
        assertThat(keys).hasSize(3 * 5 * Stream.values().length * 7);
    }

    @Test
    void belowIsTheProductsUpperHalfForUnsignedBounds() {
        for (long i = 0; i < 20_000; i++) {
            long bits = CounterRng.bits(1, i);
            long bound = CounterRng.bits(2, i) >>> (int) (i % 64);
            if (bound == 0) {
                continue;
            }
            BigInteger product = unsigned(bits).multiply(unsigned(bound));
            assertThat(CounterRng.below(bits, bound))
                    .isEqualTo(product.shiftRight(64).longValue());
        }
    }

    @Test
    void belowOfBoundZeroIsAllBits() {
        assertThat(CounterRng.below(-5L, 0L)).isEqualTo(-5L);
    }

    @Test
    void intBoundsAreHitEvenly() {
        int[] counts = new int[10];
        for (long i = 0; i < 100_000; i++) {
            counts[CounterRng.below(CounterRng.bits(3, i), 10)]++;
        }
        for (int count : counts) {
            assertThat((double) count).isCloseTo(10_000, within(500.0));
        }
    }

    @Test
    void unitLiesInZeroToOne() {
        assertThat(CounterRng.unit(-1L)).isLessThan(1);
        assertThat(CounterRng.unit(0)).isZero();
    }

    @Test
    void eachBitOfConsecutiveRowsIsSetHalfTheTime() {
        int[] set = new int[64];
        for (long row = 0; row < 20_000; row++) {
            long bits = CounterRng.bits(4, row);
            for (int bit = 0; bit < 64; bit++) {
                set[bit] += (int) (bits >>> bit & 1);
            }
        }
        for (int count : set) {
            assertThat((double) count).isCloseTo(10_000, within(400.0));
        }
    }

    private static BigInteger unsigned(long value) {
        return new BigInteger(Long.toUnsignedString(value));
    }
}
