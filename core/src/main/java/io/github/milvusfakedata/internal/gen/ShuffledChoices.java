package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.Permutation;

/** Each value of a list once, in an order that looks random; then all of them again. */
final class ShuffledChoices implements ColumnSource {
    private final ListedChoices choices;
    private final Permutation order;

    ShuffledChoices(ListedChoices choices, Permutation order) {
        this.choices = choices;
        this.order = order;
    }

    @Override
    public ColumnLayout layout() {
        return choices.layout();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        for (int row = 0; row < rows; row++) {
            choices.put(out, row, (int) order.at(firstRow + row));
        }
    }
}
