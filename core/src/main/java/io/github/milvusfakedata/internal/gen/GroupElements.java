package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;

/**
 * Elements of arrays that all rows of a group share; how many of them a row has is its own affair.
 *
 * @param values the elements, where rows have the numbers of groups
 * @param groups the groups of the rows here
 */
public record GroupElements(ElementSource values, RowGroups groups) implements ElementSource {
    @Override
    public ColumnLayout layout() {
        return values.layout();
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        CopiedValues copied = CopiedValues.of(values.layout());
        ColumnBuffer one = new ColumnBuffer(values.layout());
        int[] ends = new int[2];
        elements.start(offsets[rows]);
        for (int row = 0; row < rows; row++) {
            ends[1] = offsets[row + 1] - offsets[row];
            values.fill(groups.group(firstRow + row), 1, ends, one);
            copied.copy(0, one, 0, ends[1], elements, offsets[row]);
        }
    }
}
