package io.github.milvusfakedata.internal.gen.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is no bijection may walk in circles for ever, so these tests give up rather than hang the build. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class PermutationTest {
    @Test
    void everySmallSizeIsMappedOntoItself() {
        for (int size = 1; size <= 1200; size++) {
            Permutation permutation = new Permutation(size, 77L * size);
            BitSet seen = new BitSet(size);
            for (int number = 0; number < size; number++) {
                seen.set(Math.toIntExact(permutation.at(number)));
            }
            assertThat(seen.cardinality()).as("size %d", size).isEqualTo(size);
            assertThat(seen.length()).isEqualTo(size);
        }
    }

    @Test
    void largeSizesGiveDistinctNumbersBelowThem() {
        long[] sizes = {
            1_000_003L,
            (1L << 31) + 11,
            (1L << 62) - 57,
            1L << 62,
            (1L << 62) + 5,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            -3L,
            0L
        };
        for (long size : sizes) {
            Permutation permutation = new Permutation(size, 5);
            Set<Long> seen = new HashSet<>();
            for (long number = 0; number < 20_000; number++) {
                long result = permutation.at(number);
                assertThat(size == 0 || Long.compareUnsigned(result, size) < 0).isTrue();
                seen.add(result);
            }
            assertThat(seen).as("size %s", Long.toUnsignedString(size)).hasSize(20_000);
        }
    }

    @Test
    void lastNumberOfALargeSizeIsMappedToo() {
        Permutation permutation = new Permutation(1L << 40, 9);
        assertThat(permutation.at((1L << 40) - 1)).isBetween(0L, (1L << 40) - 1);
    }

    @Test
    void keysGiveDifferentOrders() {
        Permutation one = new Permutation(1000, 1);
        Permutation two = new Permutation(1000, 2);
        int equal = 0;
        for (int number = 0; number < 1000; number++) {
            equal += one.at(number) == two.at(number) ? 1 : 0;
        }
        assertThat(equal).isLessThan(20);
    }

    @Test
    void neighboursDoNotStayTogether() {
        Permutation permutation = new Permutation(1_000_000, 3);
        int near = 0;
        for (int number = 0; number < 10_000; number++) {
            near += Math.abs(permutation.at(number) - permutation.at(number + 1)) < 1000 ? 1 : 0;
        }
        assertThat(near).isLessThan(100);
    }

    @Test
    void numbersBeyondTheSizeStartOver() {
        Permutation permutation = new Permutation(10, 1);
        for (int number = 0; number < 10; number++) {
            assertThat(permutation.at(number + 10)).isEqualTo(permutation.at(number));
            assertThat(permutation.at(number + (1L << 40) / 10 * 10)).isEqualTo(permutation.at(number));
        }
    }
}
