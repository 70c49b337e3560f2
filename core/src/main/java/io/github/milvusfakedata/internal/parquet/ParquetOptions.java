package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.dataset.Compression;
import java.util.Objects;

/**
 * Choices of the one who asks for Parquet files.
 *
 * @param compression how pages are compressed
 * @param maxRowGroupRows most rows of a row group, at least 1
 * @param toolVersion named by the files as the version of what wrote them
 */
public record ParquetOptions(Compression compression, int maxRowGroupRows, String toolVersion) {
    public ParquetOptions {
        Objects.requireNonNull(compression, "compression");
        Objects.requireNonNull(toolVersion, "toolVersion");
        if (maxRowGroupRows < 1) {
            throw new IllegalArgumentException("maxRowGroupRows " + maxRowGroupRows);
        }
    }
}
