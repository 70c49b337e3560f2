package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.RowNumbering;

/** The whole numbers of rows as numbers of any shape, divided by a power of ten where they have decimal places. */
public final class NumberedRows extends NumbersByShape {
    private final RowNumbering numbering;
    private final double scale;
    private final float min;
    private final float max;

    /**
     * Numbers that the shape holds as they are.
     *
     * @param shape a shape of numbers
     * @param scale what floating-point numbers are divided by, a power of ten; does not apply to whole ones
     */
    public NumberedRows(ColumnShape shape, RowNumbering numbering, double scale) {
        this(shape, numbering, scale, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);
    }

    /**
     * Numbers that FLOAT may not hold as they are, within bounds that it holds.
     *
     * @param min no float is smaller
     * @param max no float is larger
     */
    public NumberedRows(ColumnShape shape, RowNumbering numbering, double scale, float min, float max) {
        super(shape);
        this.min = min;
        this.max = max;
        this.numbering = numbering;
        this.scale = scale;
    }

    @Override
    void fill(int[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = (int) numbering.at(rowOfSlot + slot);
        }
    }

    @Override
    void fill(long[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = numbering.at(rowOfSlot + slot);
        }
    }

    @Override
    void fill(float[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = Math.max(min, Math.min(max, (float) (numbering.at(rowOfSlot + slot) / scale)));
        }
    }

    @Override
    void fill(double[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = numbering.at(rowOfSlot + slot) / scale;
        }
    }
}
