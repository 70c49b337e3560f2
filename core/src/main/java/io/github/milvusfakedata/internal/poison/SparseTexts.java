package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.decimal.SparseText;

/**
 * Sparse vectors as the texts that Parquet holds of them, so that one of them can be changed.
 *
 * @param vectors the sparse vectors
 * @param layout of their texts
 */
record SparseTexts(ColumnSource vectors, ColumnLayout layout) implements ColumnSource {
    static SparseTexts of(ColumnSource vectors) {
        ColumnLayout texts = ColumnLayout.of(ColumnShape.STRING);
        return new SparseTexts(vectors, vectors.layout().nullable() ? texts.asNullable() : texts);
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        ColumnBuffer sparse = new ColumnBuffer(vectors.layout());
        vectors.fill(firstRow, rows, sparse);
        out.start(rows);
        int at = 0;
        for (int row = 0; row < rows; row++) {
            int from = sparse.offsets()[row];
            int to = sparse.offsets()[row + 1];
            byte[] bytes = out.requireBytes(Math.toIntExact(at + SparseText.room(to - from)));
            at = SparseText.write(sparse.ints(), sparse.floats(), from, to, bytes, at);
            out.offsets()[row + 1] = at;
        }
        SlotCopy.copyNulls(sparse, out);
    }
}
