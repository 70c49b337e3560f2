package io.github.milvusfakedata.milvus.verify;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One row that is not as it should be.
 *
 * @param kind what is wrong
 * @param key the primary key as text, empty for a missing row whose key the server would have assigned
 * @param row the row's number in the dataset, where it has one
 * @param fields where a row is different: its differing fields
 */
public record Difference(DifferenceKind kind, String key, OptionalLong row, List<FieldDifference> fields) {
    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(row, "row");
        fields = List.copyOf(fields);
    }

    /** What is wrong with a row. */
    public enum DifferenceKind {
        /** The collection does not have it. */
        MISSING,
        /** The collection has it, the dataset does not. */
        EXTRA,
        /** Some of its fields have other values. */
        DIFFERENT,
        /** The collection has its key more than once, which imports do not check. */
        DUPLICATE
    }

    /**
     * A field of a row with another value than it should have.
     *
     * @param field its name
     * @param expected the value of the recipe, shortened
     * @param found the collection's value, shortened
     */
    public record FieldDifference(String field, String expected, String found) {
        public FieldDifference {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(found, "found");
        }
    }
}
