package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;

/** Numbers that follow a {@link NumberRule}. */
public final class ShapedNumbers extends NumbersByShape {
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
        super(shape);
        this.rule = rule;
        this.min = min;
        this.max = max;
    }

    @Override
    void fill(int[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = (int) whole(rowOfSlot + slot);
        }
    }

    @Override
    void fill(long[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = whole(rowOfSlot + slot);
        }
    }

    /** Bounds beyond 2^53 are not exact as doubles, so whole numbers are held within them as what they are. */
    private long whole(long row) {
        return Math.max(min, Math.min(max, (long) Math.floor(rule.value(row))));
    }

    /** Rounding to float keeps the order, and the bounds are floats themselves. */
    @Override
    void fill(float[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = (float) rule.rounded(rowOfSlot + slot);
        }
    }

    @Override
    void fill(double[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = rule.rounded(rowOfSlot + slot);
        }
    }
}
