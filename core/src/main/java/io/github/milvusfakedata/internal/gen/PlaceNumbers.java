package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** Numbers that follow a {@link PlaceRule}. */
public final class PlaceNumbers implements ColumnSource {
    private final ColumnLayout layout;
    private final GroupPlaces groups;
    private final PlaceRule rule;

    /** Numbers of a shape of whole or fractional numbers. */
    public PlaceNumbers(ColumnShape shape, GroupPlaces groups, PlaceRule rule) {
        this.layout = ColumnLayout.of(shape);
        this.groups = groups;
        this.rule = rule;
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        long[] numbers = new long[rows];
        int[] places = new int[rows];
        groups.fill(firstRow, rows, numbers, places);
        long group = -1;
        int size = 0;
        for (int row = 0; row < rows; row++) {
            if (numbers[row] != group) {
                group = numbers[row];
                size = groups.size(group);
            }
            numbers[row] = rule.value(group, places[row], size);
        }
        put(numbers, rows, out);
    }

    /** Numbers as a column of theirs has them. */
    static void put(long[] numbers, int rows, ColumnBuffer out) {
        switch (out.layout().shape()) {
            case INT8, INT16, INT32 -> {
                for (int row = 0; row < rows; row++) {
                    out.ints()[row] = (int) numbers[row];
                }
            }
            case INT64 -> System.arraycopy(numbers, 0, out.longs(), 0, rows);
            case FLOAT -> {
                for (int row = 0; row < rows; row++) {
                    out.floats()[row] = numbers[row];
                }
            }
            case DOUBLE -> {
                for (int row = 0; row < rows; row++) {
                    out.doubles()[row] = numbers[row];
                }
            }
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
                    STRUCT ->
                throw new IllegalStateException("no numbers in " + out.layout().shape());
        }
    }
}
