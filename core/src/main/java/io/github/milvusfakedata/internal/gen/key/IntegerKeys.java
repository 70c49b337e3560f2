package io.github.milvusfakedata.internal.gen.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** Distinct whole numbers between two bounds, in an order that looks random. */
public final class IntegerKeys implements ColumnSource {
    private final ColumnLayout layout;
    private final long min;
    private final Permutation permutation;

    /**
     * @param shape INT8, INT16, INT32 or INT64
     * @param min smallest key, inclusive
     * @param max largest key, inclusive
     * @param key which of the orders
     */
    public IntegerKeys(ColumnShape shape, long min, long max, long key) {
        layout = ColumnLayout.of(shape);
        this.min = min;
        permutation = new Permutation(max - min + 1, key);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        if (layout.shape() == ColumnShape.INT64) {
            long[] values = out.longs();
            for (int row = 0; row < rows; row++) {
                values[row] = min + permutation.at(firstRow + row);
            }
        } else {
            int[] values = out.ints();
            for (int row = 0; row < rows; row++) {
                values[row] = (int) (min + permutation.at(firstRow + row));
            }
        }
    }
}
