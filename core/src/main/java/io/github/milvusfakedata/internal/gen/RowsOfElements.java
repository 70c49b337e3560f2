package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** A column of rows as those of a column see it whose rows are the elements of lists: all of a row see the row's value. */
public final class RowsOfElements implements ColumnSource {
    private final ColumnSource values;
    private final AnyRows byNumber;

    /** Wraps a column of scalars. */
    public RowsOfElements(ColumnSource values) {
        this.values = values;
        this.byNumber = new AnyRows(values);
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
        long[] numbers = new long[rows];
        for (int element = 0; element < rows; element++) {
            numbers[element] = Recipe.rowOf(firstRow + element);
        }
        byNumber.fill(numbers, rows, out);
    }
}
