package io.github.milvusfakedata.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A dataset that is complete on disk.
 *
 * @param directory absolute path of the directory
 * @param files the data files in the order of their rows; {@code meta.json} is not among them
 * @param rows rows of all files
 * @param seed the seed that makes the same dataset again
 * @param times where the time went
 */
public record Dataset(Path directory, List<DatasetFile> files, long rows, long seed, RunTimes times) {
    public Dataset {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(times, "times");
        files = List.copyOf(files);
    }

    /** Bytes of all data files. */
    public long bytes() {
        return files.stream().mapToLong(DatasetFile::bytes).sum();
    }
}
