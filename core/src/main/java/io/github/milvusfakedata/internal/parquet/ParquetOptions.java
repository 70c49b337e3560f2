package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.dataset.Compression;
import java.util.Objects;

/**
 * Choices of the one who asks for Parquet files.
 *
 * @param compression how pages are compressed
 * @param maxRowGroupRows most rows of a row group, at least 1
 */
public record ParquetOptions(Compression compression, int maxRowGroupRows) {
    private static final int DEFAULT_ROW_GROUP_ROWS = 50_000;

    public ParquetOptions {
        Objects.requireNonNull(compression, "compression");
        if (maxRowGroupRows < 1) {
            throw new IllegalArgumentException("maxRowGroupRows " + maxRowGroupRows);
        }
    }

    /** AUTO compression and row groups of 50,000 rows. */
    public static ParquetOptions defaults() {
        return new ParquetOptions(Compression.AUTO, DEFAULT_ROW_GROUP_ROWS);
    }
}
