package io.github.milvusfakedata.internal.rng;

/**
 * What random bits are for. Streams keep values, null masks and lengths apart, so that making a field nullable changes no
 * value that stays. The numbers are part of the recipe: never reuse or change one.
 */
public enum Stream {
    /** The values themselves. */
    VALUE(1),
    /** Which rows are null. */
    NULLS(2),
    /** How long texts and arrays are. */
    LENGTH(3),
    /** Draws that several fields share, such as the topic of a row. */
    HIDDEN(4),
    /** Constants of a field, such as cluster centres. */
    CONSTANT(5);

    private final int id;

    Stream(int id) {
        this.id = id;
    }

    /** The stable number that enters the hash. */
    public int id() {
        return id;
    }
}
