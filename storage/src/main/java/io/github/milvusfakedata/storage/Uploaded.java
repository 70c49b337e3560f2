package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.dataset.DatasetFile;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A dataset that is whole in an object store.
 *
 * @param location where, such as {@code s3://bucket/products}
 * @param addresses the data files' addresses, such as {@code s3://bucket/products/data.parquet}, in the order of their rows
 * @param files the data files in the same order
 * @param rows rows of all files
 * @param sentBytes bytes that went over the wire; the rest was there already
 * @param time from start to end
 */
public record Uploaded(
        String location, List<String> addresses, List<DatasetFile> files, long rows, long sentBytes, Duration time) {
    public Uploaded {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(time, "time");
        addresses = List.copyOf(addresses);
        files = List.copyOf(files);
    }

    /** Bytes of all data files. */
    public long bytes() {
        return files.stream().mapToLong(DatasetFile::bytes).sum();
    }
}
