package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.dataset.Progress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** How far an upload has come: counted by its threads, told by the one that waits for them. */
final class UploadCounters {
    static final long TICK_MILLIS = 100;

    /** Of objects that are nobody's upload. */
    static final UploadCounters NONE = new UploadCounters(0, 0, 0, UploadOptions.defaults());

    private final long rows;
    private final long bytes;
    private final int files;
    private final UploadOptions options;
    private final long startNanos = System.nanoTime();
    private final LongAdder done = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final AtomicInteger filesDone = new AtomicInteger();

    UploadCounters(long rows, long bytes, int files, UploadOptions options) {
        this.rows = rows;
        this.bytes = bytes;
        this.files = files;
        this.options = options;
    }

    /** Bytes that the store has, sent now or before. */
    void done(long more) {
        done.add(more);
    }

    /** Bytes that were sent now. */
    void sent(long more) {
        sent.add(more);
    }

    void fileDone() {
        filesDone.incrementAndGet();
    }

    long sentBytes() {
        return sent.sum();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    void tell() {
        long now = Math.min(bytes, done.sum());
        double share = bytes == 0 ? 1 : (double) now / bytes;
        tell((long) (rows * share), now);
    }

    void tellEnd() {
        tell(rows, bytes);
    }

    private void tell(long rowsDone, long bytesDone) {
        options.listener().progress(new Progress(rowsDone, rows, bytesDone, bytes, filesDone.get(), files, elapsed()));
    }
}
