package io.github.milvusfakedata.schema;

import java.util.Objects;

/**
 * A place in a schema file.
 *
 * @param source the file's name as the user gave it, or what stands for it; empty where there is none
 * @param line line number from 1, or 0 where it isn't known
 */
public record Location(String source, int line) {
    /** No place: the schema was built in code, or the problem is not in a file. */
    public static final Location NONE = new Location("", 0);

    public Location {
        Objects.requireNonNull(source, "source");
    }

    /** {@code file:line}, {@code file}, or nothing. */
    @Override
    public String toString() {
        return line > 0 ? source + ":" + line : source;
    }
}
