package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** A column of rows as those of a column see it whose rows are the elements of lists: all of a row see the row's value. */
public final class RowsOfElements implements ColumnSource {
    private final ColumnSource values;
    private final CopiedValues copied;

    /** Wraps a column of scalars. */
    public RowsOfElements(ColumnSource values) {
        this.values = values;
        this.copied = CopiedValues.of(values.layout());
    }

    @Override
    public ColumnLayout layout() {
        return values.layout();
    }

    @Override
    public int longestText() {
        return values.longestText();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        ColumnBuffer one = new ColumnBuffer(values.layout());
        long before = -1;
        for (int element = 0; element < rows; element++) {
            long row = Recipe.rowOf(firstRow + element);
            if (row != before) {
                values.fill(row, 1, one);
                before = row;
            }
            copied.copy(0, one, 0, 1, out, element);
            if (one.isNull(0)) {
                out.setNull(element);
            }
        }
    }
}
