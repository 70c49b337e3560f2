package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * A column with fewer different values than rows: customers that come back, tenants with many documents. Of the first n
 * rows about {@code ratio} × n bring a value that was not there before, at even distances; every other row takes one of
 * those that were, old ones more often. So the share of different values is the ratio whatever the number of rows, and no
 * value depends on that number. Value number v is that of row v of the column without repetition.
 */
public final class Repeated implements ColumnSource {
    /** Ratios are multiples of 2^−32. */
    private static final double UNIT = 1L << Integer.SIZE;

    private final ColumnSource values;
    private final ColumnLayout layout;
    private final long step;
    private final int first;
    private final long key;
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
        this.step = Math.max(1, Math.min((long) UNIT, Math.round(ratio * UNIT)));
        this.first = first;
        this.layout = values.layout().repeating(UNIT / step);
        this.key = key;
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
            copy(one, out, row);
        }
    }

    /** The number of a row's value. */
    long number(long row) {
        long known = known(row);
        if (row > 0 && known != known(row - 1)) {
            return known - 1;
        }
        long upper = CounterRng.bits(key, row) >>> Integer.SIZE;
        return CounterRng.below(upper * upper, known);
    }

    /** How many different values the rows up to this one have. */
    private long known(long row) {
        return first + (Math.multiplyHigh(row, step) << Integer.SIZE | row * step >>> Integer.SIZE);
    }

    private static void copy(ColumnBuffer from, ColumnBuffer to, int slot) {
        switch (from.layout().shape()) {
            case BOOL -> to.bytes()[slot] = from.bytes()[0];
            case INT8, INT16, INT32 -> to.ints()[slot] = from.ints()[0];
            case INT64 -> to.longs()[slot] = from.longs()[0];
            case FLOAT -> to.floats()[slot] = from.floats()[0];
            case DOUBLE -> to.doubles()[slot] = from.doubles()[0];
            case STRING -> copyText(from, to, slot);
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT ->
                throw new IllegalStateException(
                        "never repeated: " + from.layout().shape());
        }
    }

    private static void copyText(ColumnBuffer from, ColumnBuffer to, int slot) {
        if (from.layout().dictionary().isPresent()) {
            to.ints()[slot] = from.ints()[0];
            return;
        }
        int at = to.offsets()[slot];
        int length = from.offsets()[1];
        System.arraycopy(from.bytes(), 0, to.requireBytes(at + length), at, length);
        to.offsets()[slot + 1] = at + length;
    }
}
