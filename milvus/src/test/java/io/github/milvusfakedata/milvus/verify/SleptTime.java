package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.internal.work.Backoff;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A clock by which time passes for sleepers alone, and at once. */
final class SleptTime implements Backoff.Clock {
    private final AtomicLong nanos = new AtomicLong();

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public void sleep(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
