package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** Numbers that follow a {@link NumberRule}. */
final class ShapedNumbers implements ColumnSource {
    private final ColumnLayout layout;
    private final NumberRule rule;
    private final long min;
    private final long max;

    /**
     * Numbers of a field.
     *
     * @param shape a shape of numbers
     * @param min smallest whole number; means nothing for floating-point shapes
     * @param max largest whole number
     */
    ShapedNumbers(ColumnShape shape, NumberRule rule, long min, long max) {
        this.layout = ColumnLayout.of(shape);
        this.rule = rule;
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
        switch (layout.shape()) {
            case INT8, INT16, INT32 -> fill(out.ints(), firstRow, rows);
            case INT64 -> fill(out.longs(), firstRow, rows);
            case FLOAT -> fill(out.floats(), firstRow, rows);
            case DOUBLE -> fill(out.doubles(), firstRow, rows);
            case BOOL,
                    STRING,
                    JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST -> throw new IllegalStateException("no numbers in " + layout.shape());
        }
    }

    private void fill(int[] values, long firstRow, int rows) {
        for (int row = 0; row < rows; row++) {
            values[row] = (int) whole(firstRow + row);
        }
    }

    private void fill(long[] values, long firstRow, int rows) {
        for (int row = 0; row < rows; row++) {
            values[row] = whole(firstRow + row);
        }
    }

    /** Bounds beyond 2^53 are not exact as doubles, so whole numbers are held within them as what they are. */
    private long whole(long row) {
        return Math.max(min, Math.min(max, (long) Math.floor(rule.value(row))));
    }

    /** Rounding to float keeps the order, and the bounds are floats themselves. */
    private void fill(float[] values, long firstRow, int rows) {
        for (int row = 0; row < rows; row++) {
            values[row] = (float) rule.rounded(firstRow + row);
        }
    }

    private void fill(double[] values, long firstRow, int rows) {
        for (int row = 0; row < rows; row++) {
            values[row] = rule.rounded(firstRow + row);
        }
    }
}
