package io.github.milvusfakedata.internal.column;

import java.util.Objects;

/**
 * A named column: what every encoder writes.
 *
 * @param name the name in the file
 * @param source computes the rows
 */
public record Column(String name, ColumnSource source) {
    /** The name of the column whose objects' members are keys of the row itself; Milvus' name of its dynamic field. */
    public static final String DYNAMIC = "$meta";

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }

    /** The layout of the column's source. */
    public ColumnLayout layout() {
        return source.layout();
    }
}
