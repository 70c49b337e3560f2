package io.github.milvusfakedata.internal.encode;

import io.github.milvusfakedata.column.ColumnShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A column that files of a format are to hold, as far as a format asks.
 *
 * @param name the column's name
 * @param type Milvus' name of its type, for messages
 * @param shape the shape of its values
 * @param inside the shapes of what lists and structs hold, from the outside in: STRUCT and those of its members for a list
 *     of structs; none for other shapes
 * @param hasNulls whether some rows have no value
 * @param mayLackValues whether a reader takes a missing value for null or for a default
 * @param texts the texts that are listed as its values; empty where none are
 */
public record CandidateColumn(
        String name,
        String type,
        ColumnShape shape,
        List<ColumnShape> inside,
        boolean hasNulls,
        boolean mayLackValues,
        List<String> texts) {
    public CandidateColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(shape, "shape");
        inside = List.copyOf(inside);
        texts = List.copyOf(texts);
    }

    /** Whether the column's values, and what is inside them, have no other shapes than these. */
    public boolean isMadeOf(Set<ColumnShape> shapes) {
        List<ColumnShape> all = new ArrayList<>(inside);
        all.add(shape);
        return shapes.containsAll(all);
    }
}
