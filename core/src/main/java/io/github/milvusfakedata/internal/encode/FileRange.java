package io.github.milvusfakedata.internal.encode;

import java.util.Map;

/**
 * The rows of one file.
 *
 * @param firstRow number of its first row in the dataset
 * @param rows number of rows, at least 1
 * @param keyValues what the file itself says of its origin, where the format has a place for it; in iteration order
 * @param column which of {@link FileFormat#columnFiles} it is; 0 where there are none
 */
public record FileRange(long firstRow, long rows, Map<String, String> keyValues, int column) {
    public FileRange {
        if (firstRow < 0 || rows < 1) {
            throw new IllegalArgumentException("rows " + rows + " from " + firstRow);
        }
    }

    /** The rows of a file that holds all columns. */
    public FileRange(long firstRow, long rows, Map<String, String> keyValues) {
        this(firstRow, rows, keyValues, 0);
    }
}
