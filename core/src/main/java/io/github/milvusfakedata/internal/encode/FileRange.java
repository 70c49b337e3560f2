package io.github.milvusfakedata.internal.encode;

import java.util.Map;

/**
 * The rows of one file.
 *
 * @param firstRow number of its first row in the dataset
 * @param rows number of rows, at least 1
 * @param keyValues what the file itself says of its origin, where the format has a place for it; in iteration order
 */
public record FileRange(long firstRow, long rows, Map<String, String> keyValues) {
    public FileRange {
        if (firstRow < 0 || rows < 1) {
            throw new IllegalArgumentException("rows " + rows + " from " + firstRow);
        }
    }
}
