package io.github.milvusfakedata.dataset;

import java.util.Objects;

/**
 * One file as it was written.
 *
 * @param name file name, without directory
 * @param firstRow number of its first row in the dataset, from 0
 * @param rows number of rows
 * @param bytes size in bytes
 * @param crc32c CRC-32C (Castagnoli) of all bytes, 0 … 2^32 − 1
 */
public record DatasetFile(String name, long firstRow, long rows, long bytes, long crc32c) {
    public DatasetFile {
        Objects.requireNonNull(name, "name");
    }
}
