package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.schema.Location;

/**
 * A place in a text; line and column count from 1, and 0 means unknown.
 *
 * @param column counted in UTF-16 units, as editors do for nearly all text
 */
record Place(int line, int column) implements Comparable<Place> {
    /** The first character. */
    static final Place START = new Place(1, 1);

    /** The same place with the name of its source. */
    Location in(String source) {
        return new Location(source, line);
    }

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
