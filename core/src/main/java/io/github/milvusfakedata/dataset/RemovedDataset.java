package io.github.milvusfakedata.dataset;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What was removed.
 *
 * @param directory absolute path of the directory
 * @param files number of files that were removed
 * @param bytes bytes of these files
 * @param directoryRemoved whether the directory went with them, which it does unless it holds something else or is the
 *     current one
 */
public record RemovedDataset(Path directory, int files, long bytes, boolean directoryRemoved) {
    public RemovedDataset {
        Objects.requireNonNull(directory, "directory");
    }
}
