package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** Numbers as array elements, even between two bounds. */
public final class NumberElements implements ElementSource {
    private final ColumnLayout layout;
    private final long key;
    private final long min;
    private final long span;
    private final double low;
    private final double high;

    private NumberElements(ColumnShape shape, long min, long max, double low, double high, long key) {
        layout = ColumnLayout.of(shape);
        this.key = key;
        this.min = min;
        this.span = max - min + 1;
        this.low = low;
        this.high = high;
    }

    /** Whole numbers of shape INT8 … INT64 between two bounds, inclusive. */
    public static NumberElements integers(ColumnShape shape, long min, long max, long key) {
        return new NumberElements(shape, min, max, 0, 0, key);
    }

    /** Values of shape FLOAT or DOUBLE between two bounds, inclusive, that are representable in the shape. */
    public static NumberElements floats(ColumnShape shape, double min, double max, long key) {
        return new NumberElements(shape, 0, 0, min, max, key);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        for (int row = 0; row < rows; row++) {
            long rowBits = CounterRng.bits(key, firstRow + row);
            fillRow(rowBits, offsets[row], offsets[row + 1], elements);
        }
    }

    private void fillRow(long rowBits, int from, int to, ColumnBuffer elements) {
        switch (layout.shape()) {
            case INT8, INT16, INT32 -> fillInts(rowBits, from, to, elements.ints());
            case INT64 -> fillLongs(rowBits, from, to, elements.longs());
            case FLOAT -> fillFloats(rowBits, from, to, elements.floats());
            case DOUBLE -> fillDoubles(rowBits, from, to, elements.doubles());
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
                    STRUCT -> throw new IllegalStateException("no number: " + layout.shape());
        }
    }

    private void fillInts(long rowBits, int from, int to, int[] values) {
        for (int at = from; at < to; at++) {
            values[at] = (int) (min + CounterRng.below(CounterRng.lane(rowBits, at - from), span));
        }
    }

    private void fillLongs(long rowBits, int from, int to, long[] values) {
        for (int at = from; at < to; at++) {
            values[at] = min + CounterRng.below(CounterRng.lane(rowBits, at - from), span);
        }
    }

    private void fillFloats(long rowBits, int from, int to, float[] values) {
        for (int at = from; at < to; at++) {
            values[at] = (float) between(CounterRng.lane(rowBits, at - from));
        }
    }

    private void fillDoubles(long rowBits, int from, int to, double[] values) {
        for (int at = from; at < to; at++) {
            values[at] = between(CounterRng.lane(rowBits, at - from));
        }
    }

    /** Weighs the bounds instead of adding a span to the lower one: the span of two doubles may be infinite. */
    private double between(long bits) {
        double share = CounterRng.unit(bits);
        return Math.max(low, Math.min(high, low * (1 - share) + high * share));
    }
}
