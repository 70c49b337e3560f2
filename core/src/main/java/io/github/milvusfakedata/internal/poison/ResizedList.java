package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/**
 * Lists of scalars of which one has another number of elements, its own again and again.
 *
 * @param clean lists as they should be
 * @param row number of the row, which has an element at least
 * @param elements how many it has here
 */
record ResizedList(ColumnSource clean, long row, int elements) implements ColumnSource {
    @Override
    public ColumnLayout layout() {
        return clean.layout();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        if (row < firstRow || row >= firstRow + rows) {
            clean.fill(firstRow, rows, out);
            return;
        }
        ColumnBuffer right = new ColumnBuffer(clean.layout());
        clean.fill(firstRow, rows, right);
        int slot = (int) (row - firstRow);
        out.start(rows);
        for (int i = 0; i < rows; i++) {
            int count = right.offsets()[i + 1] - right.offsets()[i];
            out.offsets()[i + 1] = out.offsets()[i] + (i == slot ? elements : count);
        }
        out.element().start(out.offsets()[rows]);
        for (int i = 0; i < rows; i++) {
            int first = right.offsets()[i];
            int count = right.offsets()[i + 1] - first;
            for (int at = out.offsets()[i]; at < out.offsets()[i + 1]; at++) {
                SlotCopy.copy(right.element(), first + (at - out.offsets()[i]) % count, out.element(), at);
            }
        }
        SlotCopy.copyNulls(right, out);
    }
}
