package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.work.Backoff;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Asks a server again where it fails in a way that passes. For questions only: what changes something may have been done. */
public final class Retries {
    private static final int TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private Retries() {}

    /**
     * The answer of a question, asked up to six times within some seconds.
     *
     * @throws MilvusException if it fails in another way, or to the end
     * @throws CancellationException if it is to stop
     */
    public static <T> T of(Cancellation cancellation, Supplier<T> question) {
        Backoff backoff = Backoff.of(FIRST_PAUSE, LONGEST_PAUSE);
        for (int tried = 1; ; tried++) {
            requireNotCancelled(cancellation);
            try {
                return question.get();
            } catch (MilvusException failure) {
                if (!failure.isTransient() || tried == TRIES) {
                    throw failure;
                }
                backoff.pause(cancellation);
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
}
