package io.github.milvusfakedata.milvus.insert;

import java.time.Duration;
import java.util.Objects;

/**
 * How far an insert has come.
 *
 * @param rows rows that the server has taken
 * @param foundRows rows that it had already, and that were not sent
 * @param totalRows rows of the data
 * @param bytes bytes of the messages that it has taken
 * @param retries messages that had to be sent again
 * @param elapsed time since the first message
 */
public record InsertProgress(long rows, long foundRows, long totalRows, long bytes, long retries, Duration elapsed) {
    public InsertProgress {
        Objects.requireNonNull(elapsed, "elapsed");
    }

    /** Rows that the server is known to have. */
    public long doneRows() {
        return rows + foundRows;
    }
}
