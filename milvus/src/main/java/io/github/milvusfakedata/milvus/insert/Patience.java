package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.milvus.MilvusException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;

/** Waits between tries, longer each time, and gives up in the end. Not for use by several threads. */
final class Patience {
    private static final long FIRST_MILLIS = 100;
    private static final long MOST_MILLIS = 5_000;
    private static final long SLICE_MILLIS = 50;

    private final Cancellation cancellation;
    private final long deadline;
    private long millis = FIRST_MILLIS;

    Patience(Duration most, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.deadline = System.nanoTime() + most.toNanos();
    }

    /**
     * Waits before another try.
     *
     * @throws MilvusException the failure itself, if there was time enough
     * @throws CancellationException if it is to stop
     */
    void wait(MilvusException failure) {
        if (System.nanoTime() > deadline) {
            throw failure;
        }
        // Workers that failed at the same moment should not all come back at the same moment.
        long until = System.nanoTime() + (millis + ThreadLocalRandom.current().nextLong(millis)) * 1_000_000;
        while (System.nanoTime() < until) {
            pause(cancellation);
        }
        millis = Math.min(2 * millis, MOST_MILLIS);
    }

    /**
     * Waits a moment.
     *
     * @throws CancellationException if it is to stop
     */
    static void pause(Cancellation cancellation) {
        if (cancellation.isCancelled()) {
            throw new CancellationException("cancelled");
        }
        try {
            Thread.sleep(SLICE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
