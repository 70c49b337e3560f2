package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/**
 * A column with fewer different values than rows: customers that come back, tenants with many documents. Of the first n
 * rows about {@code ratio} × n bring a value that was not there before, at even distances; every other row takes one of
 * those that were, old ones more often. So the share of different values is the ratio whatever the number of rows, and no
 * value depends on that number. Value number v is that of row v of the column without repetition.
 */
public final class Repeated implements ColumnSource {
    private final ColumnSource values;
    private final ColumnLayout layout;
    private final GrowingGroups numbers;
    private final CopiedValues copied;
    private final boolean measuring;

    /**
     * Repeats values.
     *
     * @param values a column of scalars
     * @param ratio different values a row, above 0 to 1
     * @param first how many values the first rows choose from, at least 1
     * @param key the key of which rows share a value
     * @param measuring whether the column is to show how large its values are: then all rows differ, since a sample of
     *     repeated values would say little, but the layout says that they repeat
     */
    public Repeated(ColumnSource values, double ratio, int first, long key, boolean measuring) {
        this.values = values;
        this.numbers = new GrowingGroups(ratio, first, GroupLaw.ENDLESS, key);
        this.copied = CopiedValues.of(values.layout());
        this.layout = values.layout().repeating(numbers.meanRows());
        this.measuring = measuring;
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
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        if (measuring) {
            values.fill(firstRow, rows, out);
            return;
        }
        out.start(rows);
        ColumnBuffer one = new ColumnBuffer(values.layout());
        for (int row = 0; row < rows; row++) {
            values.fill(number(firstRow + row), 1, one);
            copied.copy(0, one, 0, 1, out, row);
        }
    }

    /** The number of a row's value. */
    long number(long row) {
        return numbers.group(row);
    }
}
