package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** One value for all rows of a group: that of the row with the group's number in a column without groups. */
public final class GroupValues implements ColumnSource {
    private final ColumnSource values;
    private final RowGroups groups;
    private final AnyRows byNumber;
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
        byNumber = new AnyRows(values);
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
        byNumber.fill(numbers, rows, out);
    }
}
