package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.Console;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.terminal.ProgressLine;
import java.time.Duration;
import java.util.List;

/** A bar that counts rows, drawn on a terminal once a run has taken a second. */
final class RowsBar implements AutoCloseable {
    private static final long SILENCE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();
    private static final double NANOS_PER_SECOND = 1e9;

    private final ProgressLine line;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long drawn = start;

    RowsBar(Session session, boolean wanted) {
        Console console = session.console();
        line = new ProgressLine(console.err(), console.terminal().columns());
        shown = wanted
                && console.terminal().error()
                && console.terminal().cursor()
                && !session.root().isQuiet();
    }

    /** So many of so many rows are done. */
    void progress(long rows, long totalRows) {
        long now = System.nanoTime();
        if (!shown || now - start < SILENCE_NANOS || now - drawn < PAUSE_NANOS) {
            return;
        }
        drawn = now;
        double seconds = (now - start) / NANOS_PER_SECOND;
        double share = Math.min(1, (double) rows / Math.max(1, totalRows));
        String left = share == 0 ? "" : Quantities.duration(Math.ceil(seconds * (1 - share) / share)) + " left";
        line.draw(
                share,
                List.of(
                        Quantities.grouped(Math.round(rows / seconds)) + " rows/s",
                        left,
                        Quantities.counted(rows, "row")));
    }

    /** Removes the bar. */
    @Override
    public void close() {
        line.clear();
    }
}
