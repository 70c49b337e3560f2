package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.Stream;
import java.util.Objects;

/**
 * What all values of a dataset are a function of, beside field path and row.
 *
 * @param key version, seed and state of the rows
 * @param subject the business that the rows are about
 * @param elementBits how far a column's rows are to be shifted right to get those of the dataset: 0, or
 *     13 where the column's rows are elements of arrays
 */
public record Recipe(RecipeKey key, Subject subject, int elementBits) {
    /** Elements draw as if each were a row: 2^13 a row, twice the most that Milvus allows, so that no two share one. */
    private static final int ELEMENT_BITS = 13;

    public Recipe {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(subject, "subject");
    }

    /** The recipe of a dataset. */
    public Recipe(RecipeKey key, Subject subject) {
        this(key, subject, 0);
    }

    /** The recipe of rows as they are first, by today's rules. */
    public Recipe(long seed, Subject subject) {
        this(RecipeKey.of(seed), subject);
    }

    /** The same for values that are the same in every state of the rows, such as keys. */
    public Recipe ofFirstRows() {
        return new Recipe(key.ofFirstRows(), subject, elementBits);
    }

    /** The same for values about another business. */
    public Recipe about(Subject other) {
        return new Recipe(key, other, elementBits);
    }

    /** The same for a column whose rows are the elements of arrays, numbered from {@link #firstElement} on. */
    public Recipe ofElements() {
        return new Recipe(key, subject, ELEMENT_BITS);
    }

    /** The row that the first element of a row's array draws as; the next elements follow. */
    public static long firstElement(long row) {
        return row << ELEMENT_BITS;
    }

    /** The keys of a field's bits of every kind. */
    public FieldKeys keys(String path) {
        return new FieldKeys(
                key.key(Stream.VALUE, path),
                key.key(Stream.LENGTH, path),
                key.key(Stream.NULLS, path),
                key.constant(Stream.CONSTANT, path));
    }

    /** The key of a draw that several fields share; the name is the same wherever it is used. */
    public long hidden(String name) {
        return key.constant(Stream.HIDDEN, name);
    }
}
