package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.util.function.LongUnaryOperator;

/** How many rows the group of each row has, where groups are made up of smaller ones. */
public final class GroupRows implements ColumnSource {
    private final ColumnLayout layout;
    private final RowGroups groups;
    private final LongUnaryOperator rowsOf;
    private final int per;

    /**
     * @param shape of whole or fractional numbers
     * @param groups which group a row is in
     * @param rowsOf how many rows a group has
     * @param per how many rows are counted as one
     */
    public GroupRows(ColumnShape shape, RowGroups groups, LongUnaryOperator rowsOf, int per) {
        this.layout = ColumnLayout.of(shape);
        this.groups = groups;
        this.rowsOf = rowsOf;
        this.per = per;
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        long[] numbers = new long[rows];
        groups.fill(firstRow, rows, numbers);
        long group = -1;
        long size = 0;
        for (int row = 0; row < rows; row++) {
            if (numbers[row] != group) {
                group = numbers[row];
                size = (rowsOf.applyAsLong(group) + per - 1) / per;
            }
            numbers[row] = size;
        }
        PlaceNumbers.put(numbers, rows, out);
    }
}
