package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.RowNumbering;

/** The whole numbers of rows as numbers of any shape, divided by a power of ten where they have decimal places. */
public final class NumberedRows implements ColumnSource, ElementSource {
    private final ColumnLayout layout;
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
        this.min = min;
        this.max = max;
        this.layout = ColumnLayout.of(shape);
        this.numbering = numbering;
        this.scale = scale;
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

    /** Numbers rows from {@code firstRow} on in the slots from … to − 1. */
    private void fill(long firstRow, int from, int to, ColumnBuffer out) {
        long rowOfSlot = firstRow - from;
        for (int slot = from; slot < to; slot++) {
            long number = numbering.at(rowOfSlot + slot);
            switch (layout.shape()) {
                case INT8, INT16, INT32 -> out.ints()[slot] = (int) number;
                case INT64 -> out.longs()[slot] = number;
                case FLOAT -> out.floats()[slot] = Math.max(min, Math.min(max, (float) (number / scale)));
                case DOUBLE -> out.doubles()[slot] = number / scale;
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
    }
}
