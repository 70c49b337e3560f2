package io.github.milvusfakedata.internal.index;

/**
 * A number that an index takes. Source: Milvus' {@code indexparamcheck/constraints.go}; the bounds are what a server 2.3.5 says.
 *
 * @param name as Milvus spells it, with its letter case
 * @param min the smallest, inclusive
 * @param max the largest, inclusive
 * @param usual what is written where nothing else is known; -1 where the schema must say it
 */
public record IndexParam(String name, long min, long max, long usual) {
    static final long NONE = -1;

    /** Whether there is no usual value, so that the index can't be made without one. */
    public boolean isRequired() {
        return usual == NONE;
    }
}
