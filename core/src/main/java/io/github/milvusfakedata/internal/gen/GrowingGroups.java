package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Groups that come with the rows: of the first n rows about {@code distinct} × n bring a group that was not there before, at
 * even distances, until there are as many as there are to be; every other row takes one of those that were, old ones more
 * often.
 */
public final class GrowingGroups implements RowGroups {
    /** Ratios are multiples of 2^−32. */
    private static final double UNIT = 1L << Integer.SIZE;

    private final long step;
    private final int first;
    private final long limit;
    private final long key;

    /**
     * Groups of a column or a dataset.
     *
     * @param distinct different groups a row, above 0 to 1
     * @param first how many the first rows choose from, at least 1
     * @param limit how many groups there are at most
     * @param key the key of which rows share one
     */
    public GrowingGroups(double distinct, int first, long limit, long key) {
        this.step = Math.max(1, Math.min((long) UNIT, Math.round(distinct * UNIT)));
        this.first = first;
        this.limit = limit;
        this.key = key;
    }

    @Override
    public double meanRows() {
        return UNIT / step;
    }

    @Override
    public long group(long row) {
        long known = known(row);
        if (row > 0 && known != known(row - 1)) {
            return known - 1;
        }
        long upper = CounterRng.bits(key, row) >>> Integer.SIZE;
        return CounterRng.below(upper * upper, known);
    }

    /** How many different groups the rows up to this one choose from. */
    long known(long row) {
        return Math.min(limit, first + (Math.multiplyHigh(row, step) << Integer.SIZE | row * step >>> Integer.SIZE));
    }
}
