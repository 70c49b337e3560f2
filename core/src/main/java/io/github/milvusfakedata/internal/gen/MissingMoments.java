package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** Makes a column's rows null where what its moment tells has not happened, such as an order's delivery. */
public final class MissingMoments implements ColumnSource {
    private final ColumnSource values;
    private final ColumnLayout layout;
    private final Quantity quantity;
    private final SharedDraws hidden;

    /**
     * @param values the column without nulls
     * @param quantity the moment that is 0 where it has not been
     * @param recipe the dataset's recipe
     */
    public MissingMoments(ColumnSource values, Quantity quantity, Recipe recipe) {
        this.values = values;
        this.quantity = quantity;
        layout = values.layout().asNullable();
        hidden = new SharedDraws(recipe);
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
        values.fill(firstRow, rows, out);
        for (int row = 0; row < rows; row++) {
            if (hidden.quantity(quantity, firstRow + row) == 0) {
                out.setNull(row);
            }
        }
    }
}
