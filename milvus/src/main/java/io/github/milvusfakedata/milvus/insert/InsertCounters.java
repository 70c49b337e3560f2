package io.github.milvusfakedata.milvus.insert;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What an insert has done so far, counted by all workers. */
final class InsertCounters {
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong retries = new AtomicLong();
    private final long totalRows;
    private final long start = System.nanoTime();

    InsertCounters(long totalRows) {
        this.totalRows = totalRows;
    }

    void sent(long count, long size) {
        rows.addAndGet(count);
        bytes.addAndGet(size);
    }

    void found(long count) {
        found.addAndGet(count);
    }

    void retried() {
        retries.incrementAndGet();
    }

    InsertProgress progress() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return new InsertProgress(rows.get(), found.get(), totalRows, bytes.get(), retries.get(), elapsed);
    }
}
