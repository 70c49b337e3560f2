package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.Permutation;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** Values of another dataset's rows: each row draws one, some rows far more often than others if that is asked for. */
public final class ReferencedValues implements ColumnSource {
    private final ColumnSource values;
    private final ColumnLayout layout;
    private final AnyRows byNumber;
    private final long rows;
    private final boolean even;
    private final ZipfRanks ranks;
    /** Which row has which rank: it would be odd if the first row were always the most frequent. */
    private final Permutation order;

    private final long key;
    private final boolean measuring;

    /**
     * Values of a column of scalars.
     *
     * @param values the column of the other dataset
     * @param rows how many rows that has
     * @param zipf the exponent of how often rows come; 0 for evenly
     * @param key the key of the draw
     * @param measuring whether the column is to show how large its values are: then all rows differ
     */
    public ReferencedValues(ColumnSource values, long rows, double zipf, long key, boolean measuring) {
        this.values = values;
        this.rows = rows;
        this.key = key;
        this.measuring = measuring;
        even = zipf == 0;
        ranks = new ZipfRanks(even ? 1 : rows, zipf);
        order = new Permutation(rows, CounterRng.subKey(key, 0));
        byNumber = new AnyRows(values);
        layout = values.layout().repeating(CountedGroups.usualRows(rows));
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public int longestText() {
        return values.longestText();
    }

    @Override
    public void fill(long firstRow, int count, ColumnBuffer out) {
        if (measuring) {
            values.fill(firstRow, count, out);
            return;
        }
        long[] numbers = new long[count];
        for (int row = 0; row < count; row++) {
            numbers[row] = drawn(firstRow + row);
        }
        byNumber.fill(numbers, count, out);
    }

    private long drawn(long row) {
        long bits = CounterRng.bits(key, row);
        return even ? CounterRng.below(bits, rows) : order.at(ranks.rank(bits));
    }
}
