package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;

/** Numbers that follow a {@link NumberRule}. */
public final class ShapedNumbers implements ColumnSource, ElementSource {
    private final ColumnLayout layout;
    private final NumberRule rule;
    private final long min;
    private final long max;

    /**
     * Numbers of a field.
     *
     * @param shape a shape of numbers
     * @param min smallest whole number; does not apply to floating-point shapes
     * @param max largest whole number
     */
    public ShapedNumbers(ColumnShape shape, NumberRule rule, long min, long max) {
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
        fill(firstRow, 0, rows, out);
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        for (int row = 0; row < rows; row++) {
            fill(Recipe.firstElement(firstRow + row), offsets[row], offsets[row + 1], elements);
        }
    }

    /** Computes rows from {@code firstRow} on into the slots from … to − 1. */
    private void fill(long firstRow, int from, int to, ColumnBuffer out) {
        switch (layout.shape()) {
            case INT8, INT16, INT32 -> fill(out.ints(), firstRow - from, from, to);
            case INT64 -> fill(out.longs(), firstRow - from, from, to);
            case FLOAT -> fill(out.floats(), firstRow - from, from, to);
            case DOUBLE -> fill(out.doubles(), firstRow - from, from, to);
            case BOOL,
                    STRING,
                    JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalStateException("no numbers in " + layout.shape());
        }
    }

    private void fill(int[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = (int) whole(rowOfSlot + slot);
        }
    }

    private void fill(long[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = whole(rowOfSlot + slot);
        }
    }

    /** Bounds beyond 2^53 are not exact as doubles, so whole numbers are held within them as what they are. */
    private long whole(long row) {
        return Math.max(min, Math.min(max, (long) Math.floor(rule.value(row))));
    }

    /** Rounding to float keeps the order, and the bounds are floats themselves. */
    private void fill(float[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = (float) rule.rounded(rowOfSlot + slot);
        }
    }

    private void fill(double[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = rule.rounded(rowOfSlot + slot);
        }
    }
}
