package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** Values of a list in turn, from the first row of each group on: who speaks in a conversation. */
public final class AlternatingChoices implements ColumnSource {
    private final ColumnBuffer values;
    private final CopiedValues copied;
    private final GroupPlaces groups;
    private final int count;

    /**
     * Values in turn.
     *
     * @param values a block of all of them, in their order; not changed from here on
     */
    public AlternatingChoices(ColumnBuffer values, GroupPlaces groups) {
        this.values = values;
        this.groups = groups;
        count = values.rows();
        copied = CopiedValues.of(values.layout());
    }

    @Override
    public ColumnLayout layout() {
        return values.layout();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        int[] places = new int[rows];
        groups.fill(firstRow, rows, new long[rows], places);
        out.start(rows);
        for (int row = 0; row < rows; row++) {
            copied.copy(0, values, places[row] % count, 1, out, row);
        }
    }
}
