package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/**
 * Dense vectors with one element too many, their first one again; of vectors of bits with a byte too many.
 *
 * @param clean vectors as they should be
 * @param layout their layout with the width that they have here
 */
record WiderVectors(ColumnSource clean, ColumnLayout layout) implements ColumnSource {
    static WiderVectors of(ColumnSource clean) {
        ColumnLayout right = clean.layout();
        boolean halves = right.shape() == ColumnShape.FLOAT16_VECTOR || right.shape() == ColumnShape.BFLOAT16_VECTOR;
        ColumnLayout wider = ColumnLayout.vector(right.shape(), right.width() + (halves ? Short.BYTES : 1));
        return new WiderVectors(clean, right.nullable() ? wider.asNullable() : wider);
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        ColumnBuffer right = new ColumnBuffer(clean.layout());
        clean.fill(firstRow, rows, right);
        out.start(rows);
        boolean floats = layout.shape() == ColumnShape.FLOAT_VECTOR;
        for (int row = 0; row < rows; row++) {
            copy(floats ? right.floats() : right.bytes(), floats ? out.floats() : out.bytes(), row);
        }
        SlotCopy.copyNulls(right, out);
    }

    private void copy(Object from, Object to, int row) {
        int before = clean.layout().width();
        System.arraycopy(from, row * before, to, row * layout.width(), before);
        System.arraycopy(from, row * before, to, row * layout.width() + before, layout.width() - before);
    }
}
