package io.github.milvusfakedata.internal.run;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** How far a run has come: counted by the workers, read by the thread that started it. */
final class RunCounters {
    private final LongAdder bytes = new LongAdder();
    private final LongAdder writingNanos = new LongAdder();
    private final LongAdder generatingNanos = new LongAdder();
    private final AtomicInteger files = new AtomicInteger();

    void addBytes(long more) {
        bytes.add(more);
    }

    void addWriting(long nanos) {
        writingNanos.add(nanos);
    }

    void addGenerating(long nanos) {
        generatingNanos.add(nanos);
    }

    void addFile() {
        files.incrementAndGet();
    }

    long bytes() {
        return bytes.sum();
    }

    long writingNanos() {
        return writingNanos.sum();
    }

    long generatingNanos() {
        return generatingNanos.sum();
    }

    int files() {
        return files.get();
    }
}
