package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** One and the same text in every row, in the place of numbers or vectors. */
record SameText() implements ColumnSource {
    private static final byte[] TEXT = {'t', 'e', 'x', 't'};

    @Override
    public ColumnLayout layout() {
        return ColumnLayout.of(ColumnShape.STRING);
    }

    @Override
    public int longestText() {
        return TEXT.length;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        byte[] bytes = out.requireBytes(rows * TEXT.length);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(TEXT, 0, bytes, row * TEXT.length, TEXT.length);
            out.offsets()[row + 1] = (row + 1) * TEXT.length;
        }
    }
}
