package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.util.List;

/** Makes those rows of a column null for which a condition is true, beside those that are. */
public final class NullsWhen implements ColumnSource {
    private final ColumnSource values;
    private final BoundExpression condition;
    private final ColumnLayout layout;

    /**
     * @param values the column, with or without nulls of its own
     * @param condition is true or false
     */
    public NullsWhen(ColumnSource values, BoundExpression condition) {
        this.values = values;
        this.condition = condition;
        this.layout = values.layout().asNullable();
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public int longestText() {
        return values.longestText();
    }

    @Override
    public List<ColumnSource> members() {
        return values.members().stream()
                .map(member -> (ColumnSource) new NullsWhen(member, condition))
                .toList();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        values.fill(firstRow, rows, out);
        boolean[] flags = condition.flags(firstRow, rows);
        for (int row = 0; row < rows; row++) {
            if (flags[row]) {
                out.setNull(row);
            }
        }
    }
}
