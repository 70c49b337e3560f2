package io.github.milvusfakedata.internal.spec;

/**
 * Consecutive rows of the endless dataset that a recipe describes.
 *
 * @param first number of the first row, from 0
 * @param count number of rows, at least 1
 */
public record RowRange(long first, long count) {
    /** Where row numbers end: at a trillion rows, beyond which numbers such as sizes in bytes would no longer fit. */
    public static final long MOST_ROWS = 1L << 40;

    public RowRange {
        if (first < 0 || count < 1 || count > MOST_ROWS - first) {
            throw new IllegalArgumentException(count + " rows from " + first);
        }
    }

    /** Number of the row behind the last. */
    public long end() {
        return first + count;
    }
}
