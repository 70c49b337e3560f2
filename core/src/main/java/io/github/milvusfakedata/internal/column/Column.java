package io.github.milvusfakedata.internal.column;

import java.util.Objects;

/**
 * A named column: what every encoder writes.
 *
 * @param name the name in the file
 * @param source computes the rows
 */
public record Column(String name, ColumnSource source) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }

    /** The layout of the column's source. */
    public ColumnLayout layout() {
        return source.layout();
    }
}
