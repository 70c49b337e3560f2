package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.dataset.Cancellation;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Asks a server again where it fails in a way that passes. For questions only: what changes something may have been done. */
public final class Retries {
    private static final int TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 200;

    private Retries() {}

    /**
     * The answer of a question, asked up to six times within some seconds.
     *
     * @throws MilvusException if it fails in another way, or to the end
     * @throws CancellationException if it is to stop
     */
    public static <T> T of(Cancellation cancellation, Supplier<T> question) {
        long pause = FIRST_PAUSE_MILLIS;
        for (int tried = 1; ; tried++) {
            requireNotCancelled(cancellation);
            try {
                return question.get();
            } catch (MilvusException failure) {
                if (!failure.isTransient() || tried == TRIES) {
                    throw failure;
                }
                pause(pause);
                pause *= 2;
            }
        }
    }

    /**
     * Does nothing unless a run is to end.
     *
     * @throws CancellationException if so
     */
    public static void requireNotCancelled(Cancellation cancellation) {
        if (cancellation.isCancelled() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled");
        }
    }

    /**
     * Waits.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
