package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;
import java.util.Objects;

/**
 * What all values of a dataset are a function of, beside field path and row.
 *
 * @param seed any 64 bits
 * @param subject the business that the rows are about
 * @param elementBits how far a column's rows are to be shifted right to get those of the dataset: 0, or
 *     13 where the column's rows are elements of arrays
 */
public record Recipe(long seed, Subject subject, int elementBits) {
    /** The version of all value rules. Any changed golden hash raises it. */
    public static final int VERSION = 1;

    /** Elements draw as if each were a row: 2^13 a row, twice the most that Milvus allows, so that no two share one. */
    private static final int ELEMENT_BITS = 13;

    public Recipe {
        Objects.requireNonNull(subject, "subject");
    }

    /** The recipe of a dataset. */
    public Recipe(long seed, Subject subject) {
        this(seed, subject, 0);
    }

    /** The same for a column whose rows are the elements of arrays, numbered from {@link #firstElement} on. */
    public Recipe ofElements() {
        return new Recipe(seed, subject, ELEMENT_BITS);
    }

    /** The row that the first element of a row's array draws as; the next elements follow. */
    public static long firstElement(long row) {
        return row << ELEMENT_BITS;
    }

    /** The key of a field's bits of one kind. */
    public long key(Stream stream, String path) {
        return CounterRng.key(VERSION, seed, stream, path);
    }

    /** The keys of a field's bits of every kind. */
    public FieldKeys keys(String path) {
        return new FieldKeys(
                key(Stream.VALUE, path), key(Stream.LENGTH, path), key(Stream.NULLS, path), key(Stream.CONSTANT, path));
    }

    /** The key of a draw that several fields share; the name is the same wherever it is used. */
    public long hidden(String name) {
        return CounterRng.key(VERSION, seed, Stream.HIDDEN, name);
    }
}
