package io.github.milvusfakedata.internal.gen.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.number.NumberGrid;

/** Distinct multiples of a step, each once, in an order that looks random. */
public final class GridKeys implements ColumnSource {
    private final ColumnLayout layout;
    private final StoredMultiples multiples;
    private final Permutation permutation;

    /**
     * @param shape a shape of numbers
     * @param grid the multiples
     * @param key which of the orders
     */
    public GridKeys(ColumnShape shape, NumberGrid grid, long key) {
        layout = ColumnLayout.of(shape);
        multiples = new StoredMultiples(shape, grid);
        permutation = new Permutation(multiples.count(), key);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        for (int row = 0; row < rows; row++) {
            long place = permutation.at(firstRow + row);
            switch (layout.shape()) {
                case INT8, INT16, INT32 -> out.ints()[row] = (int) multiples.whole(place);
                case INT64 -> out.longs()[row] = multiples.whole(place);
                case FLOAT -> out.floats()[row] = (float) multiples.fraction(place);
                case DOUBLE -> out.doubles()[row] = multiples.fraction(place);
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
