package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/**
 * Floats as doubles, each a little off, so that floats hold none of them.
 *
 * @param clean a column of floats
 * @param layout that of doubles
 */
record WiderNumbers(ColumnSource clean, ColumnLayout layout) implements ColumnSource {
    /** Far less than a float's last digit, far more than a double's. */
    private static final double OFF = 1e-10;

    static WiderNumbers of(ColumnSource clean) {
        ColumnLayout doubles = ColumnLayout.of(ColumnShape.DOUBLE);
        return new WiderNumbers(clean, clean.layout().nullable() ? doubles.asNullable() : doubles);
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        ColumnBuffer floats = new ColumnBuffer(clean.layout());
        clean.fill(firstRow, rows, floats);
        out.start(rows);
        for (int row = 0; row < rows; row++) {
            out.doubles()[row] = floats.floats()[row] * (1 + OFF) + OFF;
        }
        SlotCopy.copyNulls(floats, out);
    }
}
