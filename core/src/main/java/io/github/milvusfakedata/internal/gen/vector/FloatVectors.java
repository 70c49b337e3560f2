package io.github.milvusfakedata.internal.gen.vector;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.FieldKeys;
import io.github.milvusfakedata.internal.gen.Recipe;

/** Float vectors of unit norm in clusters. */
public final class FloatVectors implements ColumnSource {
    private final ClusteredFloats floats;
    private final ColumnLayout layout;

    /**
     * @param dim number of floats, at least 1
     * @param keys the field's keys
     * @param recipe the dataset's recipe
     */
    public FloatVectors(int dim, FieldKeys keys, Recipe recipe) {
        floats = new ClusteredFloats(dim, keys, recipe);
        layout = ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, dim);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        floats.fill(firstRow, rows, out.floats());
    }
}
