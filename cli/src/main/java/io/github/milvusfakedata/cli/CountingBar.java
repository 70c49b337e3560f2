package io.github.milvusfakedata.cli;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/** A bar that counts rows or bytes, however often it is told how many there are. */
public final class CountingBar implements AutoCloseable {
    private static final long SILENCE_NANOS = ProgressBar.SILENCE.toNanos();
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private final ProgressBar bar;
    private final boolean rows;
    private final LongSupplier nanoTime;
    private final long start;
    private long drawn;

    CountingBar(ProgressBar bar, boolean rows, LongSupplier nanoTime) {
        this.bar = bar;
        this.rows = rows;
        this.nanoTime = nanoTime;
        start = nanoTime.getAsLong();
        drawn = start;
    }

    /** Counts rows, from now on. */
    public static CountingBar ofRows(ProgressBar bar) {
        return new CountingBar(bar, true, System::nanoTime);
    }

    /** Counts bytes, from now on. */
    public static CountingBar ofBytes(ProgressBar bar) {
        return new CountingBar(bar, false, System::nanoTime);
    }

    /** So many are done; told by any thread. */
    public synchronized void progress(long done, long total) {
        long now = nanoTime.getAsLong();
        if (!bar.isShown() || now - start < SILENCE_NANOS || now - drawn < PAUSE_NANOS) {
            return;
        }
        drawn = now;
        Pace pace = Pace.of(Duration.ofNanos(now - start), done, total);
        String rate = rows ? pace.ofRows(done) : pace.ofBytes(done);
        String count = rows ? Quantities.counted(done, "row") : Quantities.size(done);
        bar.draw(pace, List.of(rate, pace.left(), count));
    }

    /** Removes the bar. */
    @Override
    public void close() {
        bar.clear();
    }
}
