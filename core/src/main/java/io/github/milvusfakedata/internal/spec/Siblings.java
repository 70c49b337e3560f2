package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The other columns of a column's rows, for values that are computed from theirs. They are computed once more, never read from
 * what someone else has made: a column alone is as good as all of them.
 */
public final class Siblings {
    /** No other columns. */
    public static final Siblings NONE = new Siblings(List.of());

    private final Map<String, ColumnSpec> columns = new HashMap<>();

    /** The columns of the same rows. */
    public Siblings(List<ColumnSpec> columns) {
        columns.forEach(column -> this.columns.put(column.name(), column));
    }

    /** What a column holds. */
    public ColumnLimits limits(String name) {
        return column(name).limits();
    }

    /** The values of a column, those of null rows too. */
    public ColumnSource values(String name, Binding binding) {
        return column(name).values(binding);
    }

    /** A column with its nulls. */
    public ColumnSource withNulls(String name, Binding binding) {
        return column(name).source(binding);
    }

    private ColumnSpec column(String name) {
        ColumnSpec column = columns.get(name);
        if (column == null) {
            throw new IllegalStateException("no column " + name + " among " + columns.keySet());
        }
        return column;
    }
}
