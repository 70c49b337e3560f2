package io.github.milvusfakedata.dataset;

/**
 * Stops a run from another thread. The run ends within some milliseconds: files that are whole stay, unfinished ones are
 * removed.
 */
public final class Cancellation {
    private volatile boolean cancelled;

    /** Asks the run to stop. May be repeated; there is no way back. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether {@link #cancel} has been called. */
    public boolean isCancelled() {
        return cancelled;
    }
}
