package io.github.milvusfakedata.internal.gen.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** The key of an Int64 field without bounds: the row's number itself, as truth files expect. */
public final class RowNumbers implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.INT64);

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        long[] values = out.longs();
        for (int row = 0; row < rows; row++) {
            values[row] = firstRow + row;
        }
    }
}
