package io.github.milvusfakedata.internal.encode;

import java.util.List;
import java.util.Objects;

/**
 * A column that files of a format are to hold, as far as a format asks.
 *
 * @param name the column's name
 * @param hasNulls whether some rows have no value
 * @param mayLackValues whether a reader takes a missing value for null or for a default
 * @param texts the texts that the schema lists as its values; empty where it lists none
 */
public record CandidateColumn(String name, boolean hasNulls, boolean mayLackValues, List<String> texts) {
    public CandidateColumn {
        Objects.requireNonNull(name, "name");
        texts = List.copyOf(texts);
    }
}
