package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** Floats or doubles spread evenly over a range, up to all finite ones. */
public final class UniformFloats implements ColumnSource {
    private final ColumnLayout layout;
    private final long key;
    private final double min;
    private final double max;

    /**
     * Values min … max, both of which the shape can hold exactly.
     *
     * @param shape FLOAT or DOUBLE
     */
    public UniformFloats(ColumnShape shape, long key, double min, double max) {
        this.layout = ColumnLayout.of(shape);
        this.key = key;
        this.min = min;
        this.max = max;
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        if (layout.shape() == ColumnShape.DOUBLE) {
            fill(out.doubles(), key, firstRow, rows, min, max);
        } else {
            fill(out.floats(), key, firstRow, rows, min, max);
        }
    }

    private static void fill(double[] values, long key, long firstRow, int rows, double min, double max) {
        for (int row = 0; row < rows; row++) {
            values[row] = between(CounterRng.bits(key, firstRow + row), min, max);
        }
    }

    /** Rounding to float keeps the order, so a double between two floats never leaves them. */
    private static void fill(float[] values, long key, long firstRow, int rows, double min, double max) {
        for (int row = 0; row < rows; row++) {
            values[row] = (float) between(CounterRng.bits(key, firstRow + row), min, max);
        }
    }

    /** Weighs both ends, since max − min overflows for the widest ranges; rounding may step outside, so it is held. */
    static double between(long bits, double min, double max) {
        double share = CounterRng.unit(bits);
        return Math.max(min, Math.min(max, min * (1 - share) + max * share));
    }
}
