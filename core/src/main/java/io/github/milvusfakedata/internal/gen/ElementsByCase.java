package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.util.List;

/** Elements of arrays that are made in another way for each value of another column of their row. */
public final class ElementsByCase implements ElementSource {
    /** A call for the list of a single row takes about as long as this many lists in a row. */
    private static final int LISTS_A_CALL = 4;

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
        boolean[] whole = together(cases, rows);
        ColumnBuffer[] values = new ColumnBuffer[sources.size()];
        int[] ends = new int[2];
        for (int row = 0; row < rows; row++) {
            int number = cases[row];
            boolean first = values[number] == null;
            if (first) {
                values[number] = new ColumnBuffer(sources.get(number).layout());
            }
            int count = offsets[row + 1] - offsets[row];
            if (whole[number] && first) {
                sources.get(number).fill(firstRow, rows, offsets, values[number]);
            } else if (!whole[number]) {
                ends[1] = count;
                sources.get(number).fill(firstRow + row, 1, ends, values[number]);
            }
            copied.copy(number, values[number], whole[number] ? offsets[row] : 0, count, elements, offsets[row]);
        }
    }

    /** Which cases have so many of the rows that they are computed for all of the block. */
    private boolean[] together(int[] cases, int rows) {
        int[] counts = new int[sources.size()];
        for (int row = 0; row < rows; row++) {
            counts[cases[row]]++;
        }
        boolean[] whole = new boolean[counts.length];
        for (int number = 0; number < counts.length; number++) {
            whole[number] = (long) counts[number] * LISTS_A_CALL >= rows;
        }
        return whole;
    }
}
