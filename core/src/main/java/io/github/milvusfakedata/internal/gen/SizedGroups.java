package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.Arrays;

/**
 * Groups of sizes that follow a distribution. All rows are cut into blocks of the same number of groups, whose sizes are the
 * same in every block: evenly spaced quantiles of the distribution, in an order that each block starts elsewhere. So a row's
 * group and place follow from a division, a look into the one table of sizes, and nothing else, however far the row is.
 *
 * <p>Groups that are spread lie in windows of a power of two rows, within which rows change places by a bijection.
 */
public final class SizedGroups implements RowGroups {
    private static final int MOST_GROUPS = 1 << 12;

    /** Where a block would have more rows, it has fewer groups. */
    private static final long MOST_BLOCK_ROWS = 1L << 30;

    /** Groups are spread over a thousand rows, or over more if they are large. */
    private static final int LEAST_WINDOW_BITS = 10;

    private static final int WINDOW_GROUPS = 16;
    private static final int ROUNDS = 3;

    private final int groups;
    private final int blockRows;
    private final int[] starts;
    /** The group in which each stretch of 2^shift rows of a block starts. */
    private final int[] index;

    private final int shift;
    private final long key;
    private final boolean spread;
    private final int windowBits;
    /** The rows behind which the first group comes again. */
    private final long cycle;

    /**
     * Groups of a dataset.
     *
     * @param sizes of which sizes are drawn, all from 1 to {@link GroupLaw.Sized#MOST_ROWS}
     * @param order where the rows of a group are
     * @param limit how many groups there are at most; only where they are contiguous
     * @param key the key of their order
     */
    public SizedGroups(Distribution sizes, GroupLaw.GroupOrder order, long limit, long key) {
        this.key = key;
        this.spread = order == GroupLaw.GroupOrder.SPREAD;
        Quantiles quantiles = sizes.quantiles();
        int count = MOST_GROUPS;
        long rows = sum(quantiles, count);
        while (rows > MOST_BLOCK_ROWS) {
            count /= 2;
            rows = sum(quantiles, count);
        }
        groups = count;
        blockRows = (int) rows;
        starts = starts(quantiles, count, key);
        shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(blockRows / count) - 1);
        index = index(starts, blockRows, shift);
        int largest = largest(sizes);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(largest * WINDOW_GROUPS - 1);
        windowBits = Math.max(LEAST_WINDOW_BITS, bits);
        cycle = limit / groups < Long.MAX_VALUE / MOST_BLOCK_ROWS ? firstRow(limit) : Long.MAX_VALUE;
    }

    /** The row at which a group begins where they are contiguous. */
    long firstRow(long group) {
        long block = group / groups;
        int turn = turn(block);
        int turned = (int) (group - block * groups) + turn;
        int at = turned >= groups ? starts[turned - groups] + blockRows : starts[turned];
        return block * blockRows + at - starts[turn];
    }

    /** The size of one of so many groups, from the smallest to the largest. */
    private static int size(Quantiles quantiles, int group, int count) {
        long share = Long.divideUnsigned(-1L, count) * group + (Long.divideUnsigned(-1L, count) >>> 1);
        return (int) Math.floor(quantiles.at(share) + 0.5);
    }

    private static long sum(Quantiles quantiles, int count) {
        long sum = 0;
        for (int group = 0; group < count; group++) {
            sum += size(quantiles, group, count);
        }
        return sum;
    }

    /** The size of the largest group. */
    static int largest(Distribution sizes) {
        return size(sizes.quantiles(), MOST_GROUPS - 1, MOST_GROUPS);
    }

    /** The size of the smallest group. */
    static int smallest(Distribution sizes) {
        return size(sizes.quantiles(), 0, MOST_GROUPS);
    }

    /** How many rows the largest group has. */
    int largest() {
        int largest = 0;
        for (int group = 0; group < groups; group++) {
            largest = Math.max(largest, starts[group + 1] - starts[group]);
        }
        return largest;
    }

    /** The most groups that the first rows have, in whichever order they come. */
    long most(long rows) {
        long seen = spread ? (rows - 1 >>> windowBits) + 1 << windowBits : rows;
        int[] sizes = new int[groups];
        for (int group = 0; group < groups; group++) {
            sizes[group] = starts[group + 1] - starts[group];
        }
        Arrays.sort(sizes);
        long left = seen % blockRows;
        long most = seen / blockRows * groups;
        for (int group = 0; left > 0; group++) {
            left -= sizes[group];
            most++;
        }
        return most;
    }

    private static int[] starts(Quantiles quantiles, int count, long key) {
        int[] sizes = new int[count];
        for (int group = 0; group < count; group++) {
            sizes[group] = size(quantiles, group, count);
        }
        for (int last = count - 1; last > 0; last--) {
            int other = CounterRng.below(CounterRng.bits(CounterRng.subKey(key, 0), last), last + 1);
            int kept = sizes[last];
            sizes[last] = sizes[other];
            sizes[other] = kept;
        }
        int[] starts = new int[count + 1];
        for (int group = 0; group < count; group++) {
            starts[group + 1] = starts[group] + sizes[group];
        }
        return starts;
    }

    private static int[] index(int[] starts, int rows, int shift) {
        int[] index = new int[(rows - 1 >>> shift) + 1];
        int group = 0;
        for (int stretch = 0; stretch < index.length; stretch++) {
            while (starts[group + 1] <= stretch << shift) {
                group++;
            }
            index[stretch] = group;
        }
        return index;
    }

    @Override
    public double meanRows() {
        return (double) blockRows / groups;
    }

    /** The row that takes this one's place where groups lie one behind the other and none comes again. */
    private long contiguous(long row) {
        if (!spread) {
            return row < cycle ? row : row % cycle;
        }
        long window = row >>> windowBits;
        long bits = CounterRng.bits(CounterRng.subKey(key, 1), window);
        int mask = (1 << windowBits) - 1;
        int place = (int) row & mask;
        for (int round = 0; round < ROUNDS; round++) {
            place = (place ^ (int) bits) & mask;
            place = place * ((int) (bits >>> 32) | 1) & mask;
            place ^= place >>> (windowBits + 1 >> 1);
            bits = CounterRng.mix(bits);
        }
        return (window << windowBits) + place;
    }

    /** How far a block's order of sizes is turned: the number of its first group in the table. */
    private int turn(long block) {
        return CounterRng.below(CounterRng.bits(key, block), groups);
    }

    private int find(int at) {
        int group = index[at >>> shift];
        while (starts[group + 1] <= at) {
            group++;
        }
        return group;
    }

    /** Where a row of a block lies in the table of sizes, whose first group it is turned to. */
    private int turned(long row, long block, int turn) {
        int at = (int) (row - block * blockRows) + starts[turn];
        return at >= blockRows || at < 0 ? at - blockRows : at;
    }

    @Override
    public long group(long row) {
        long moved = contiguous(row);
        long block = moved / blockRows;
        int turn = turn(block);
        return number(block, find(turned(moved, block, turn)), turn);
    }

    private long number(long block, int group, int turn) {
        return block * groups + (group >= turn ? group - turn : group - turn + groups);
    }

    /** A row's place in its group, from 0. */
    public int place(long row) {
        long moved = contiguous(row);
        long block = moved / blockRows;
        int at = turned(moved, block, turn(block));
        return at - starts[find(at)];
    }

    /** How many rows the group of a number has. */
    public int size(long group) {
        long block = group / groups;
        int turned = (int) (group - block * groups) + turn(block);
        int at = turned >= groups ? turned - groups : turned;
        return starts[at + 1] - starts[at];
    }

    @Override
    public void fill(long firstRow, int rows, long[] numbers) {
        if (spread) {
            RowGroups.super.fill(firstRow, rows, numbers);
            return;
        }
        fill(firstRow, rows, numbers, new int[rows]);
    }

    /** The numbers of the groups of some consecutive rows, and the places of the rows in them. */
    public void fill(long firstRow, int rows, long[] numbers, int[] places) {
        if (spread) {
            for (int row = 0; row < rows; row++) {
                put(firstRow + row, row, numbers, places);
            }
            return;
        }
        int left = 0;
        for (int row = 0; row < rows; row++) {
            if (left == 0) {
                put(firstRow + row, row, numbers, places);
                left = size(numbers[row]) - places[row] - 1;
            } else {
                numbers[row] = numbers[row - 1];
                places[row] = places[row - 1] + 1;
                left--;
            }
        }
    }

    private void put(long row, int slot, long[] numbers, int[] places) {
        long moved = contiguous(row);
        long block = moved / blockRows;
        int turn = turn(block);
        int at = turned(moved, block, turn);
        int group = find(at);
        numbers[slot] = number(block, group, turn);
        places[slot] = at - starts[group];
    }
}
