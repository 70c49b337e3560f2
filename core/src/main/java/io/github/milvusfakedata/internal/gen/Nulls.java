package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.util.List;

/** Makes some rows of a column null, beside those that are. */
public final class Nulls implements ColumnSource {
    private final ColumnSource values;
    private final ColumnLayout layout;
    private final NullMask mask;

    /**
     * @param values the column, with or without nulls of its own
     * @param mask which rows are null
     */
    public Nulls(ColumnSource values, NullMask mask) {
        this.values = values;
        this.mask = mask;
        layout = values.layout().asNullable();
    }

    /**
     * Makes a share of a column's rows null.
     *
     * @param values the column without nulls
     * @param ratio share of null rows, 0 to 1
     * @param key the key of the mask
     */
    public Nulls(ColumnSource values, double ratio, long key) {
        this(values, NullMask.ofShare(ratio, key));
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public List<ColumnSource> members() {
        return values.members().stream()
                .map(member -> (ColumnSource) new Nulls(member, mask))
                .toList();
    }

    @Override
    public int longestText() {
        return values.longestText();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        values.fill(firstRow, rows, out);
        boolean[] flags = mask.flags(firstRow, rows);
        for (int row = 0; row < rows; row++) {
            if (flags[row]) {
                out.setNull(row);
            }
        }
    }
}
