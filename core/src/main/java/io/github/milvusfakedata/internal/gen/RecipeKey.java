package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;

/**
 * Which of all datasets of a schema one is: with its columns it says every value of every row.
 *
 * @param version version of all value rules
 * @param seed any 64 bits
 * @param rowVersion which state of the rows, from 0: rows of another state have the same keys and are about the same things,
 *     but their other values differ. Nothing asks for another state than 0 yet; what does must record it in meta.json
 */
public record RecipeKey(int version, long seed, int rowVersion) {
    /** The version of all value rules. Any changed golden hash raises it. */
    public static final int VERSION = 2;

    public RecipeKey {
        if (version < 1 || rowVersion < 0) {
            throw new IllegalArgumentException("recipe version " + version + ", row version " + rowVersion);
        }
    }

    /** Rows as they are first, by today's rules. */
    public static RecipeKey of(long seed) {
        return new RecipeKey(VERSION, seed, 0);
    }

    /** The same rows as they are first. */
    public RecipeKey ofFirstRows() {
        return new RecipeKey(version, seed, 0);
    }

    /** The key of bits that are the same in every state of the rows. */
    public long constant(Stream stream, String path) {
        return CounterRng.key(version, seed, stream, path);
    }

    /** The key of bits that each state of the rows has of its own. */
    public long key(Stream stream, String path) {
        long first = constant(stream, path);
        return rowVersion == 0 ? first : CounterRng.bits(first, rowVersion);
    }
}
