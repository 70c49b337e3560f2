package io.github.milvusfakedata.dataset;

import java.time.Duration;
import java.util.Objects;

/**
 * How far a run has come.
 *
 * @param rows rows done, estimated from the bytes; exact in the last event of a run that succeeds
 * @param totalRows rows to be made
 * @param bytes bytes written
 * @param expectedBytes bytes that all files are expected to take, within a few per cent
 * @param files files finished
 * @param totalFiles files to be made
 * @param elapsed time since the run began
 */
public record Progress(
        long rows, long totalRows, long bytes, long expectedBytes, int files, int totalFiles, Duration elapsed) {
    public Progress {
        Objects.requireNonNull(elapsed, "elapsed");
    }
}
