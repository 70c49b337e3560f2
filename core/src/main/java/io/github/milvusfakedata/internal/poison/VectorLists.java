package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/**
 * Vectors of floats as lists of as many floats, which are the same in a Parquet file, but can be encoded otherwise.
 *
 * @param vectors the vectors
 * @param layout that of lists
 */
record VectorLists(ColumnSource vectors, ColumnLayout layout) implements ColumnSource {
    static VectorLists of(ColumnSource vectors) {
        ColumnLayout lists = ColumnLayout.list(ColumnLayout.of(ColumnShape.FLOAT));
        return new VectorLists(vectors, vectors.layout().nullable() ? lists.asNullable() : lists);
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        ColumnBuffer buffer = new ColumnBuffer(vectors.layout());
        vectors.fill(firstRow, rows, buffer);
        int width = vectors.layout().width();
        out.start(rows);
        out.element().start(rows * width);
        System.arraycopy(buffer.floats(), 0, out.element().floats(), 0, rows * width);
        for (int row = 0; row < rows; row++) {
            out.offsets()[row + 1] = (row + 1) * width;
        }
        SlotCopy.copyNulls(buffer, out);
    }
}
