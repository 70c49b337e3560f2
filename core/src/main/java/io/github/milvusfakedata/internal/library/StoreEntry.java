package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Role;
import java.util.List;
import java.util.Objects;

/**
 * What the list of a store says of a schema.
 *
 * @param name a heading
 * @param description free text, empty where there is none
 * @param useCases what it is good for, some words each
 * @param fieldCount number of fields
 * @param vectorDims dimensions of the vector fields, ascending and distinct
 */
public record StoreEntry(
        String name, String description, List<String> useCases, int fieldCount, List<Integer> vectorDims) {
    /** How the names of all vector types end. */
    public StoreEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        useCases = List.copyOf(useCases);
        vectorDims = List.copyOf(vectorDims);
    }

    /** These words with the numbers of another entry. */
    public StoreEntry withNumbersOf(StoreEntry other) {
        return new StoreEntry(name, description, useCases, other.fieldCount, other.vectorDims);
    }

    /** The entry of a schema. */
    public static StoreEntry of(Collection collection, String name, String description, List<String> useCases) {
        return new StoreEntry(name, description, useCases, collection.fields().size(), vectorDims(collection));
    }

    private static List<Integer> vectorDims(Collection collection) {
        return collection.fields().stream()
                .filter(field ->
                        field.milvusType().filter(type -> type.has(Role.VECTOR)).isPresent())
                .map(Field::params)
                .flatMapToLong(params -> params.dim().stream())
                .filter(dim -> dim > 0 && dim <= Integer.MAX_VALUE)
                .sorted()
                .distinct()
                .mapToObj(Math::toIntExact)
                .toList();
    }
}
