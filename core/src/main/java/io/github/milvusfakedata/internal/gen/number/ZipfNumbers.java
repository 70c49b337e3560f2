package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.ZipfRanks;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** Numbers that are ranks by Zipf's law: 1 more often than 2, 2 more often than 3. */
public final class ZipfNumbers implements ColumnSource, ElementSource {
    private final ColumnLayout layout;
    private final ZipfRanks ranks;
    private final long key;

    /**
     * @param shape a shape of numbers
     * @param ranks those that it holds
     */
    public ZipfNumbers(ColumnShape shape, ZipfRanks ranks, long key) {
        this.layout = ColumnLayout.of(shape);
        this.ranks = ranks;
        this.key = key;
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

    /** Draws rows from {@code firstRow} on into the slots from … to − 1. */
    private void fill(long firstRow, int from, int to, ColumnBuffer out) {
        for (int slot = from; slot < to; slot++) {
            long rank = ranks.at(CounterRng.bits(key, firstRow + slot - from));
            switch (layout.shape()) {
                case INT8, INT16, INT32 -> out.ints()[slot] = (int) rank;
                case INT64 -> out.longs()[slot] = rank;
                case FLOAT -> out.floats()[slot] = rank;
                case DOUBLE -> out.doubles()[slot] = rank;
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
