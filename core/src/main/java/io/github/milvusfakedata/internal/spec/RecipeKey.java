package io.github.milvusfakedata.internal.spec;

/**
 * Which of all datasets of a schema one is: with its columns it says every value of every row.
 *
 * @param version version of all value rules
 * @param seed any 64 bits
 * @param rowVersion which state of the rows: 0, the only one so far
 */
public record RecipeKey(int version, long seed, int rowVersion) {
    public RecipeKey {
        if (version < 1 || rowVersion != 0) {
            throw new IllegalArgumentException("recipe version " + version + ", row version " + rowVersion);
        }
    }
}
