package io.github.milvusfakedata.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A dataset that is complete.
 *
 * @param place absolute path of its directory, or its address in an object store, such as {@code s3://bucket/products}
 * @param files the data files in the order of their rows; {@code meta.json} is not among them
 * @param rows rows of all files
 * @param seed the seed that makes the same dataset again
 * @param times where the time went
 */
public record Dataset(String place, List<DatasetFile> files, long rows, long seed, RunTimes times) {
    /** The file beside the data files that says what they are; it comes last, so that a dataset with it is complete. */
    public static final String DESCRIPTION = "meta.json";

    public Dataset {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(times, "times");
        files = List.copyOf(files);
    }

    /**
     * The directory's absolute path, for a dataset on disk.
     *
     * @throws IllegalStateException for a dataset in an object store
     */
    public Path directory() {
        if (place.contains("://")) {
            throw new IllegalStateException(place + " is no directory");
        }
        return Path.of(place);
    }

    /** Bytes of all data files. */
    public long bytes() {
        return files.stream().mapToLong(DatasetFile::bytes).sum();
    }
}
