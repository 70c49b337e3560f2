package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** A fixed number of groups, some of which have far more rows than others: each row draws one by the law of Zipf. */
public final class CountedGroups implements RowGroups {
    /** How many rows planners of sizes may think of, since no one knows here how many there will be. */
    private static final double USUAL_ROWS = 20_000;

    private final ZipfRanks ranks;
    private final long count;
    private final long key;

    /** So many groups; see {@link GroupLaw.Counted}. */
    public CountedGroups(long count, double exponent, long key) {
        this.count = count;
        this.key = key;
        ranks = new ZipfRanks(count, exponent);
    }

    @Override
    public long group(long row) {
        return ranks.rank(CounterRng.bits(key, row));
    }

    @Override
    public double meanRows() {
        return usualRows(count);
    }

    /** How many rows planners of sizes may think that each of so many things has. */
    static double usualRows(long count) {
        return Math.max(1, USUAL_ROWS / count);
    }
}
