package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.util.List;

/**
 * Values that are made in another way for each value of another column. Consecutive rows of one case are computed together;
 * numbers and codes of a case that has many rows of a block are computed for all of the block, which is cheaper than a call
 * for each few of them.
 */
public final class ValuesByCase implements ColumnSource {
    /** A call for a single row takes about as long as this many values in a row. */
    private static final int VALUES_A_CALL = 4;

    private final ColumnSource keys;
    private final CaseTable table;
    private final List<ColumnSource> sources;
    private final CopiedValues copied;

    /**
     * Values of several ways.
     *
     * @param keys the other column
     * @param table the cases of its values
     * @param shape the shape of all values
     * @param sources the values of each case
     */
    public ValuesByCase(ColumnSource keys, CaseTable table, ColumnShape shape, List<ColumnSource> sources) {
        this.keys = keys;
        this.table = table;
        this.sources = List.copyOf(sources);
        copied = CopiedValues.of(
                shape, sources.stream().map(ColumnSource::layout).toList());
    }

    @Override
    public ColumnLayout layout() {
        return copied.layout();
    }

    @Override
    public int longestText() {
        return sources.stream()
                .mapToInt(source -> source.layout().dictionary().isPresent()
                        ? source.layout().dictionary().get().longest()
                        : source.longestText())
                .max()
                .orElseThrow();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        ColumnBuffer key = new ColumnBuffer(keys.layout());
        keys.fill(firstRow, rows, key);
        int[] cases = table.cases(key);
        out.start(rows);
        boolean anyOrder = isOfFixedSize();
        for (int number = 0; number < sources.size() && anyOrder; number++) {
            fill(number, firstRow, cases, out);
        }
        if (!anyOrder) {
            fillInOrder(firstRow, cases, out);
        }
    }

    private boolean isOfFixedSize() {
        ColumnShape shape = layout().shape();
        return shape != ColumnShape.JSON
                && (shape != ColumnShape.STRING || layout().dictionary().isPresent());
    }

    /** Fills the rows of one case. */
    private void fill(int number, long firstRow, int[] cases, ColumnBuffer out) {
        int runs = 0;
        for (int row = 0; row < cases.length; row++) {
            runs += cases[row] == number && (row == 0 || cases[row - 1] != number) ? 1 : 0;
        }
        if (runs == 0) {
            return;
        }
        ColumnSource source = sources.get(number);
        ColumnBuffer values = new ColumnBuffer(source.layout());
        boolean whole = (long) runs * VALUES_A_CALL >= cases.length;
        if (whole) {
            source.fill(firstRow, cases.length, values);
        }
        for (int row = 0; row < cases.length; ) {
            int end = runEnd(cases, row);
            if (cases[row] == number) {
                if (!whole) {
                    source.fill(firstRow + row, end - row, values);
                }
                copied.copy(number, values, whole ? row : 0, end - row, out, row);
            }
            row = end;
        }
    }

    private void fillInOrder(long firstRow, int[] cases, ColumnBuffer out) {
        ColumnBuffer[] values = new ColumnBuffer[sources.size()];
        for (int row = 0; row < cases.length; ) {
            int number = cases[row];
            int end = runEnd(cases, row);
            if (values[number] == null) {
                values[number] = new ColumnBuffer(sources.get(number).layout());
            }
            sources.get(number).fill(firstRow + row, end - row, values[number]);
            copied.copy(number, values[number], 0, end - row, out, row);
            row = end;
        }
    }

    private static int runEnd(int[] cases, int from) {
        int end = from + 1;
        while (end < cases.length && cases[end] == cases[from]) {
            end++;
        }
        return end;
    }
}
