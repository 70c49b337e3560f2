package io.github.milvusfakedata.cli.doctor;

import io.github.milvusfakedata.cli.Console;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.terminal.ProgressLine;
import java.time.Duration;
import java.util.List;

/** A bar that counts bytes, drawn on a terminal once an examination has taken a second. */
final class DoctorBar implements AutoCloseable {
    private static final long SILENCE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();
    private static final double NANOS_PER_SECOND = 1e9;

    private final ProgressLine line;
    private final boolean shown;
    private final long totalBytes;
    private final long start = System.nanoTime();
    private long drawn = start;

    DoctorBar(DoctorCommand command, long totalBytes) {
        Console console = command.console;
        this.totalBytes = totalBytes;
        line = new ProgressLine(console.err(), console.terminal().columns());
        shown = !command.noProgress
                && console.terminal().error()
                && console.terminal().cursor()
                && !command.root.isQuiet();
    }

    /** So many bytes are examined; told by several threads. */
    synchronized void progress(long bytes) {
        long now = System.nanoTime();
        if (!shown || now - start < SILENCE_NANOS || now - drawn < PAUSE_NANOS) {
            return;
        }
        drawn = now;
        double seconds = (now - start) / NANOS_PER_SECOND;
        double share = Math.min(1, (double) bytes / Math.max(1, totalBytes));
        String left = share == 0 ? "" : Quantities.duration(Math.ceil(seconds * (1 - share) / share)) + " left";
        line.draw(share, List.of(Quantities.size(Math.round(bytes / seconds)) + "/s", left, Quantities.size(bytes)));
    }

    /** Removes the bar. */
    @Override
    public void close() {
        line.clear();
    }
}
