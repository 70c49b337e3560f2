package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.Location;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a text; line and column count from 1, and 0 means unknown.
 *
 * @param column counted in UTF-16 units, as editors do for nearly all text
 */
public record Place(int line, int column) implements Comparable<Place> {
    /** The first character. */
    public static final Place START = new Place(1, 1);

    /** The parser's idea of a place, which may be none. */
    static Place of(TokenStreamLocation location) {
        return location == null ? new Place(0, 0) : new Place(location.getLineNr(), location.getColumnNr());
    }

    /** Where this is in the text, or the text's end. */
    int offsetIn(String text) {
        int offset = 0;
        for (int passed = 1; passed < line; passed++) {
            int end = text.indexOf('\n', offset);
            if (end < 0) {
                return text.length();
            }
            offset = end + 1;
        }
        return Math.min(text.length(), offset + Math.max(0, column - 1));
    }

    /** The same place with the name of its source. */
    public Location in(String source) {
        return new Location(source, line);
    }

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
