package io.github.milvusfakedata.internal.gen.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** Distinct multiples of a step, each once, in an order that looks random. */
public final class GridKeys implements ColumnSource {
    private final ColumnLayout layout;
    private final long first;
    private final long unit;
    private final double scale;
    private final Permutation permutation;

    /**
     * @param shape a shape of numbers
     * @param unit the step, times {@code scale}
     * @param scale what the multiples are divided by; 1 in columns of whole numbers
     * @param first the smallest multiple, divided by the step
     * @param last the largest multiple, divided by the step
     * @param key which of the orders
     */
    public GridKeys(ColumnShape shape, long unit, double scale, long first, long last, long key) {
        layout = ColumnLayout.of(shape);
        this.first = first;
        this.unit = unit;
        this.scale = scale;
        permutation = new Permutation(last - first + 1, key);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        for (int row = 0; row < rows; row++) {
            long multiple = (first + permutation.at(firstRow + row)) * unit;
            switch (layout.shape()) {
                case INT8, INT16, INT32 -> out.ints()[row] = (int) multiple;
                case INT64 -> out.longs()[row] = multiple;
                case FLOAT -> out.floats()[row] = (float) (multiple / scale);
                case DOUBLE -> out.doubles()[row] = multiple / scale;
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
