package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** Integers spread evenly over a range, up to all 64-bit integers. */
public final class UniformIntegers implements ColumnSource {
    private final ColumnLayout layout;
    private final long key;
    private final long min;
    private final long range;

    /**
     * Integers min … max.
     *
     * @param shape INT8, INT16, INT32 or INT64
     */
    public UniformIntegers(ColumnShape shape, long key, long min, long max) {
        this.layout = ColumnLayout.of(shape);
        this.key = key;
        this.min = min;
        this.range = max - min + 1;
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        if (layout.shape() == ColumnShape.INT64) {
            fill(out.longs(), key, firstRow, rows, min, range);
        } else {
            fill(out.ints(), key, firstRow, rows, min, range);
        }
    }

    private static void fill(long[] values, long key, long firstRow, int rows, long min, long range) {
        for (int row = 0; row < rows; row++) {
            values[row] = min + CounterRng.below(CounterRng.bits(key, firstRow + row), range);
        }
    }

    private static void fill(int[] values, long key, long firstRow, int rows, long min, long range) {
        for (int row = 0; row < rows; row++) {
            values[row] = (int) (min + CounterRng.below(CounterRng.bits(key, firstRow + row), range));
        }
    }
}
