package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;
import java.util.Objects;

/**
 * What all values of a dataset are a function of, beside field path and row.
 *
 * @param seed any 64 bits
 * @param subject the business that the rows are about
 */
public record Recipe(long seed, Subject subject) {
    /** The version of all value rules. Any changed golden hash raises it. */
    public static final int VERSION = 1;

    public Recipe {
        Objects.requireNonNull(subject, "subject");
    }

    /** The key of a field's bits of one kind. */
    public long key(Stream stream, String path) {
        return CounterRng.key(VERSION, seed, stream, path);
    }

    /** The key of a draw that several fields share; the name is the same wherever it is used. */
    public long hidden(String name) {
        return CounterRng.key(VERSION, seed, Stream.HIDDEN, name);
    }
}
