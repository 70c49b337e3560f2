package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;

/** Numbers of any shape, as rows or as elements of lists: each shape has a loop of its own, chosen once a block. */
abstract class NumbersByShape implements ColumnSource, ElementSource {
    private final ColumnLayout layout;

    NumbersByShape(ColumnShape shape) {
        this.layout = ColumnLayout.of(shape);
    }

    @Override
    public final ColumnLayout layout() {
        return layout;
    }

    @Override
    public final void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        fill(firstRow, 0, rows, out);
    }

    @Override
    public final void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
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

    /** Computes the values of the slots from … to − 1, of which slot s is row {@code rowOfSlot + s}. */
    abstract void fill(int[] values, long rowOfSlot, int from, int to);

    /** The same for 64-bit integers. */
    abstract void fill(long[] values, long rowOfSlot, int from, int to);

    /** The same for floats. */
    abstract void fill(float[] values, long rowOfSlot, int from, int to);

    /** The same for doubles. */
    abstract void fill(double[] values, long rowOfSlot, int from, int to);
}
