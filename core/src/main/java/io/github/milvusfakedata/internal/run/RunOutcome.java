package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.dataset.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/** How a run ends: the first failure or a cancellation stops every worker at its next block. */
final class RunOutcome {
    private final Cancellation cancellation;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    RunOutcome(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /** Notes a failure; of several, the first counts and the others hang on to it. */
    void fail(Throwable thrown) {
        Throwable first = failure.compareAndExchange(null, thrown);
        if (first != null && first != thrown) {
            first.addSuppressed(thrown);
        }
    }

    /** Notes that the thread which started the run was interrupted. */
    void interrupt() {
        fail(new CancellationException("The run was interrupted."));
    }

    boolean isStopping() {
        return failure.get() != null || cancellation.isCancelled();
    }

    /** The exception for what stopped the run. */
    RuntimeException stopped() {
        Throwable thrown = failure.get();
        if (thrown instanceof IOException io) {
            return new UncheckedIOException(io.getMessage(), io);
        }
        if (thrown instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return new CancellationException("The run was cancelled.");
    }
}
