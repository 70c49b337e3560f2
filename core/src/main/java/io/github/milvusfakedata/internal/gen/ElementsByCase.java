package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.util.List;

/** Elements of arrays that are made in another way for each value of another column of their row. */
public final class ElementsByCase implements ElementSource {
    private final ColumnSource keys;
    private final CaseTable table;
    private final List<ElementSource> sources;
    private final CopiedValues copied;

    /**
     * Elements of several ways.
     *
     * @param keys the other column
     * @param table the cases of its values
     * @param shape the shape of all elements
     * @param sources the elements of each case
     */
    public ElementsByCase(ColumnSource keys, CaseTable table, ColumnShape shape, List<ElementSource> sources) {
        this.keys = keys;
        this.table = table;
        this.sources = List.copyOf(sources);
        copied = CopiedValues.of(
                shape, sources.stream().map(ElementSource::layout).toList());
    }

    @Override
    public ColumnLayout layout() {
        return copied.layout();
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        ColumnBuffer key = new ColumnBuffer(keys.layout());
        keys.fill(firstRow, rows, key);
        int[] cases = table.cases(key);
        elements.start(offsets[rows]);
        ColumnBuffer[] values = new ColumnBuffer[sources.size()];
        int[] ends = new int[2];
        for (int row = 0; row < rows; row++) {
            ElementSource source = sources.get(cases[row]);
            if (values[cases[row]] == null) {
                values[cases[row]] = new ColumnBuffer(source.layout());
            }
            ends[1] = offsets[row + 1] - offsets[row];
            source.fill(firstRow + row, 1, ends, values[cases[row]]);
            copied.copy(cases[row], values[cases[row]], 0, ends[1], elements, offsets[row]);
        }
    }
}
