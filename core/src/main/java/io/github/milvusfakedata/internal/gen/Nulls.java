package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.List;

/**
 * Makes a share of a column's rows null. The mask is a stream of its own, so the values that stay are those of the column
 * without nulls.
 */
public final class Nulls implements ColumnSource {
    private final ColumnSource values;
    private final ColumnLayout layout;
    private final long key;
    private final double ratio;

    /**
     * @param values the column without nulls
     * @param ratio share of null rows, 0 to 1
     * @param key the key of the mask
     */
    public Nulls(ColumnSource values, double ratio, long key) {
        this.values = values;
        this.ratio = ratio;
        this.key = key;
        layout = values.layout().asNullable();
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public List<ColumnSource> members() {
        return values.members().stream()
                .map(member -> (ColumnSource) new Nulls(member, ratio, key))
                .toList();
    }

    @Override
    public int longestText() {
        return values.longestText();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        values.fill(firstRow, rows, out);
        for (int row = 0; row < rows; row++) {
            if (CounterRng.unit(CounterRng.bits(key, firstRow + row)) < ratio) {
                out.setNull(row);
            }
        }
    }
}
