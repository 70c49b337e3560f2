package io.github.milvusfakedata.internal.gen.vector;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;

/**
 * Dense vectors as elements of arrays: the pieces of a document, say. Each is a row of a column of its own, whose recipe is
 * {@link Recipe#ofElements}, so that all of a row gather around the row's topic.
 */
public final class VectorElements implements ElementSource {
    private final ColumnSource vectors;

    /** Elements from a column of dense vectors that was bound with {@link Recipe#ofElements}. */
    public VectorElements(ColumnSource vectors) {
        this.vectors = vectors;
    }

    @Override
    public ColumnLayout layout() {
        return vectors.layout();
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        ColumnBuffer ofRow = new ColumnBuffer(layout());
        int width = layout().width();
        for (int row = 0; row < rows; row++) {
            int count = offsets[row + 1] - offsets[row];
            if (count > 0) {
                vectors.fill(Recipe.firstElement(firstRow + row), count, ofRow);
                copy(ofRow, elements, offsets[row] * width, count * width);
            }
        }
    }

    private void copy(ColumnBuffer from, ColumnBuffer to, int at, int slots) {
        if (layout().shape() == ColumnShape.FLOAT_VECTOR) {
            System.arraycopy(from.floats(), 0, to.floats(), at, slots);
        } else {
            System.arraycopy(from.bytes(), 0, to.bytes(), at, slots);
        }
    }
}
