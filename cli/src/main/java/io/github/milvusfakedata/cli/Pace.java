package io.github.milvusfakedata.cli;

import java.time.Duration;

/**
 * How fast a run goes, in the words of a progress bar.
 *
 * @param seconds how long it has gone on, above 0
 * @param share what is done, 0 to 1
 */
public record Pace(double seconds, double share) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** The pace of what has done so much of a total in this time. */
    public static Pace of(Duration elapsed, long done, long total) {
        double seconds = Math.max(1, elapsed.toNanos()) / NANOS_PER_SECOND;
        return new Pace(seconds, Math.min(1, (double) done / Math.max(1, total)));
    }

    /** So many rows were done in this time: {@code 1,200 rows/s}. */
    public String ofRows(long rows) {
        return Quantities.grouped(Math.round(rows / seconds)) + " rows/s";
    }

    /** So many bytes were done in this time: {@code 53.6 MiB/s}. */
    public String ofBytes(long bytes) {
        return Quantities.size(Math.round(bytes / seconds)) + "/s";
    }

    /** How long the rest takes at this pace: {@code 7 s left}; empty while nothing is done. */
    public String left() {
        return share == 0 ? "" : Quantities.duration(Math.ceil(seconds * (1 - share) / share)) + " left";
    }
}
