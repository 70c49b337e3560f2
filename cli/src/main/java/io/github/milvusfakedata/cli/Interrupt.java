package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.dataset.Cancellation;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end a run in good order. The JVM answers the signal by running its hooks and then ends with 130, whatever
 * the program does; so the hook cancels the run and holds the JVM back until unfinished files are gone and the user has
 * been told how to go on.
 */
public final class Interrupt {
    private static final long MOST_MILLIS = TimeUnit.SECONDS.toMillis(20);

    private final Cancellation cancellation = new Cancellation();
    private boolean running;
    private boolean interrupted;

    /** What stops the run. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** From here on the JVM waits for {@link #ended} when it is told to end. */
    public synchronized void begun() {
        running = true;
    }

    /** Nothing is left to be tidied up. */
    public synchronized void ended() {
        running = false;
        notifyAll();
    }

    /** Has the JVM cancel the run and wait for its end when a signal asks it to end. */
    void install() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt, "interrupt"));
    }

    /** Whether the JVM is ending by itself, so that asking it to end would wait for ever. */
    synchronized boolean isInterrupted() {
        return interrupted;
    }

    private synchronized void interrupt() {
        interrupted = true;
        cancellation.cancel();
        long deadline = System.currentTimeMillis() + MOST_MILLIS;
        try {
            for (long left = MOST_MILLIS; running && left > 0; left = deadline - System.currentTimeMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
