package io.github.milvusfakedata.dataset;

import java.util.Optional;

/**
 * Stops a run from another thread. The run ends within some milliseconds: files that are whole stay, unfinished ones are
 * removed.
 */
public final class Cancellation {
    private final Optional<Cancellation> parent;
    private volatile boolean cancelled;

    /** A cancellation that nobody has asked for yet. */
    public Cancellation() {
        this(Optional.empty());
    }

    private Cancellation(Optional<Cancellation> parent) {
        this.parent = parent;
    }

    /**
     * A cancellation for one of several runs that this one stops. It is cancelled as soon as this one is; cancelling it does
     * not cancel this one.
     */
    public Cancellation child() {
        return new Cancellation(Optional.of(this));
    }

    /** Asks the run to stop. May be repeated; there is no way back. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether {@link #cancel} has been called, here or on the one that this is a {@link #child} of. */
    public boolean isCancelled() {
        return cancelled || parent.isPresent() && parent.get().isCancelled();
    }
}
