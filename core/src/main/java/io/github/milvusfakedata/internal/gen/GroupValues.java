package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** One value for all rows of a group: that of the row with the group's number in a column without groups. */
public final class GroupValues implements ColumnSource {
    private final ColumnSource values;
    private final RowGroups groups;
    private final CopiedValues copied;
    private final ColumnLayout layout;
    private final boolean measuring;

    /**
     * Values of groups.
     *
     * @param values a column of scalars or of lists of scalars, in which rows have the numbers of groups
     * @param groups the groups of the rows here
     * @param measuring whether the column is to show how large its values are: then all rows differ, since a sample of
     *     repeated values would say little, but the layout says that they repeat
     */
    public GroupValues(ColumnSource values, RowGroups groups, boolean measuring) {
        this.values = values;
        this.groups = groups;
        this.measuring = measuring;
        copied = CopiedValues.of(values.layout());
        layout = values.layout().repeating(groups.meanRows());
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public int longestText() {
        return values.longestText();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        if (measuring) {
            values.fill(firstRow, rows, out);
            return;
        }
        long[] numbers = new long[rows];
        groups.fill(firstRow, rows, numbers);
        out.start(rows);
        if (layout.shape() == ColumnShape.LIST) {
            fillLists(numbers, rows, out);
            return;
        }
        ColumnBuffer one = new ColumnBuffer(values.layout());
        for (int row = 0; row < rows; row++) {
            compute(numbers, row, one);
            copied.copy(0, one, 0, 1, out, row);
            if (one.isNull(0)) {
                out.setNull(row);
            }
        }
    }

    /** Lists are computed twice: how many elements there are must be known before the first of them. */
    private void fillLists(long[] numbers, int rows, ColumnBuffer out) {
        ColumnBuffer one = new ColumnBuffer(values.layout());
        int[] ends = out.offsets();
        for (int row = 0; row < rows; row++) {
            compute(numbers, row, one);
            ends[row + 1] = ends[row] + one.offsets()[1];
            if (one.isNull(0)) {
                out.setNull(row);
            }
        }
        CopiedValues elements = CopiedValues.of(one.layout().element().orElseThrow());
        out.element().start(ends[rows]);
        for (int row = 0; row < rows; row++) {
            compute(numbers, row, one);
            elements.copy(0, one.element(), 0, ends[row + 1] - ends[row], out.element(), ends[row]);
        }
    }

    private void compute(long[] numbers, int row, ColumnBuffer one) {
        if (row == 0 || numbers[row] != numbers[row - 1]) {
            values.fill(numbers[row], 1, one);
        }
    }
}
