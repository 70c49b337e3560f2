package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups of sizes that follow a distribution, found from a row's number alone. */
class SizedGroupsTest {
    private static final Distribution SIZES =
            new Distribution.AtPercents(List.of(0.0, 50.0, 90.0, 100.0), List.of(1.0, 12.0, 40.0, 200.0));

    private static SizedGroups groups(GroupLaw.GroupOrder order, long key) {
        return new SizedGroups(SIZES, order, GroupLaw.ENDLESS, key);
    }

    @ParameterizedTest
    @EnumSource(GroupLaw.GroupOrder.class)
    void everyPlaceOfAGroupIsOfOneRow(GroupLaw.GroupOrder order) {
        for (long key = 1; key <= 3; key++) {
            SizedGroups groups = groups(order, key);
            for (long first : new long[] {0, 1L << 39}) {
                Map<Long, BitSet> seen = new HashMap<>();
                for (long row = first; row < first + (1 << 17); row++) {
                    BitSet places = seen.computeIfAbsent(groups.group(row), number -> new BitSet());
                    assertThat(places.get(groups.place(row))).isFalse();
                    places.set(groups.place(row));
                }
                long whole = seen.entrySet().stream()
                        .filter(group -> group.getValue().cardinality() == groups.size(group.getKey()))
                        .count();
                seen.forEach((number, places) -> assertThat(places.length()).isLessThanOrEqualTo(groups.size(number)));
                assertThat(whole).isGreaterThan(seen.size() - 1_000);
            }
        }
    }

    @Test
    void rowsOfAGroupFollowEachOtherUnlessTheyAreSpread() {
        SizedGroups groups = groups(GroupLaw.GroupOrder.CONTIGUOUS, 4);
        long before = -1;
        int place = 0;
        for (long row = 0; row < 200_000; row++) {
            long group = groups.group(row);
            place = group == before ? place + 1 : 0;
            assertThat(group).isIn(before, before + 1);
            assertThat(groups.place(row)).isEqualTo(place);
            before = group;
        }
    }

    @Test
    void rowsThatAreSpreadHaveMostlyRowsOfOthersBesideThem() {
        SizedGroups groups = groups(GroupLaw.GroupOrder.SPREAD, 4);
        int beside = 0;
        for (long row = 1; row < 100_000; row++) {
            beside += groups.group(row) == groups.group(row - 1) ? 1 : 0;
        }
        assertThat(beside).isLessThan(3_000);
    }

    /** Each block of groups has the same sizes: evenly spaced quantiles of the distribution. */
    @Test
    void sizesFollowTheDistributionExactlyInEveryBlock() {
        SizedGroups groups = groups(GroupLaw.GroupOrder.CONTIGUOUS, 5);
        int count = 1 << 12;
        int[][] blocks = new int[3][count];
        for (int block = 0; block < blocks.length; block++) {
            for (int group = 0; group < count; group++) {
                blocks[block][group] = groups.size((long) block * count + group);
            }
        }
        assertThat(blocks[0]).isNotEqualTo(blocks[1]);
        Arrays.stream(blocks).forEach(Arrays::sort);
        assertThat(blocks[0]).isEqualTo(blocks[1]).isEqualTo(blocks[2]);
        Quantiles quantiles = SIZES.quantiles();
        for (int group = 0; group < count; group++) {
            double wanted = quantiles.at(((2L * group + 1) << 51));
            assertThat(blocks[0][group]).isEqualTo((int) Math.floor(wanted + 0.5));
        }
        assertThat(blocks[0][0]).isEqualTo(1);
        assertThat(blocks[0][count / 2]).isEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource(GroupLaw.GroupOrder.class)
    void aBlockOfRowsIsTheSameAsItsRows(GroupLaw.GroupOrder order) {
        SizedGroups groups = groups(order, 6);
        for (long first : new long[] {0, 77, 123_456_789, (1L << 39) - 5}) {
            long[] numbers = new long[1000];
            int[] places = new int[1000];
            groups.fill(first, 1000, numbers, places);
            for (int row = 0; row < 1000; row++) {
                assertThat(numbers[row]).isEqualTo(groups.group(first + row));
                assertThat(places[row]).isEqualTo(groups.place(first + row));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GroupLaw.GroupOrder.class)
    void aFarRowIsFoundInMicroseconds(GroupLaw.GroupOrder order) {
        SizedGroups groups = groups(order, 7);
        long sum = 0;
        for (int row = 0; row < 200_000; row++) {
            sum += groups.group(row * 7_919L);
        }
        List<Long> nanos = new ArrayList<>();
        for (int probe = 0; probe < 101; probe++) {
            long start = System.nanoTime();
            sum += groups.group((1L << 39) + probe * 104_729L) + groups.place((1L << 39) + probe);
            nanos.add(System.nanoTime() - start);
        }
        nanos.sort(null);
        assertThat(sum).isPositive();
        assertThat(nanos.get(50)).as("nanoseconds, the median of %s", nanos).isLessThan(100_000);
    }

    @Test
    void theLargestGroupsHaveAMillionRows() {
        Distribution largest = new Distribution.OneOf(List.of((double) (1 << 20)));
        SizedGroups groups = new SizedGroups(largest, GroupLaw.GroupOrder.SPREAD, GroupLaw.ENDLESS, 8);
        assertThat(groups.size(3)).isEqualTo(1 << 20);
        assertThat(groups.group((1L << 24) * 5 + 17) >> 4).isEqualTo(5);
        Distribution wide = new Distribution.AtPercents(List.of(0.0, 100.0), List.of(1.0, 1_048_576.0));
        SizedGroups some = new SizedGroups(wide, GroupLaw.GroupOrder.CONTIGUOUS, GroupLaw.ENDLESS, 8);
        assertThat(some.meanRows()).isBetween(500_000.0, 550_000.0);
        assertThat(some.place(1L << 39)).isBetween(0, some.size(some.group(1L << 39)) - 1);

        assertThatThrownBy(() ->
                        new GroupLaw.Sized(new Distribution.OneOf(List.of(1_048_577.0)), GroupLaw.GroupOrder.SPREAD))
                .hasMessage("a group has 1 to 1048576 rows, got 1048577");
        assertThatThrownBy(
                        () -> new GroupLaw.Sized(new Distribution.OneOf(List.of(0.0)), GroupLaw.GroupOrder.CONTIGUOUS))
                .hasMessage("a group has 1 to 1048576 rows, got 0");
    }
}
