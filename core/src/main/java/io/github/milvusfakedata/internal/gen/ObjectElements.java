package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** Objects as elements of lists: each is a row of a column of its own, whose recipe is {@link Recipe#ofElements}. */
public final class ObjectElements implements ElementSource {
    private final ColumnSource objects;

    /** Elements from a column of JSON that was bound with {@link Recipe#ofElements}. */
    public ObjectElements(ColumnSource objects) {
        this.objects = objects;
    }

    @Override
    public ColumnLayout layout() {
        return objects.layout();
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        ColumnBuffer ofRow = new ColumnBuffer(layout());
        int at = 0;
        for (int row = 0; row < rows; row++) {
            int count = offsets[row + 1] - offsets[row];
            if (count > 0) {
                objects.fill(Recipe.firstElement(firstRow + row), count, ofRow);
                int bytes = ofRow.offsets()[count];
                System.arraycopy(ofRow.bytes(), 0, elements.requireBytes(at + bytes), at, bytes);
                for (int element = 0; element < count; element++) {
                    elements.offsets()[offsets[row] + element + 1] = at + ofRow.offsets()[element + 1];
                }
                at += bytes;
            }
        }
    }
}
