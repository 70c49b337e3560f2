package io.github.milvusfakedata.internal.work;

import io.github.milvusfakedata.dataset.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Work that several threads do together, while the one that called for it waits and tells how far it is. The first failure, a
 * cancellation and an interrupt of the waiting thread all stop it the same way: each thread at its next task. It returns
 * when no thread works any more.
 */
public final class SharedWork {
    /** For those who have nothing to tell meanwhile. */
    public static final Runnable SILENT = () -> {};

    private static final long TICK_MILLIS = 100;

    private final Cancellation cancellation;
    private final Runnable whenStopping;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /** What each thread does until nothing is left. */
    @FunctionalInterface
    public interface Loop {
        /** Works to the end, or until the work {@link SharedWork#isStopping}. */
        void run() throws IOException;
    }

    /**
     * One of many tasks.
     *
     * @param <W> what each thread has of its own, such as buffers
     */
    @FunctionalInterface
    public interface NumberedTask<W> {
        /** Does the task of a number. */
        void run(W own, long number) throws IOException;
    }

    /**
     * Work that a cancellation stops.
     *
     * @param cancellation the run's own, since an interrupt of the waiting thread cancels it: what tasks wait for ends then too
     */
    public SharedWork(Cancellation cancellation) {
        this(cancellation, () -> {});
    }

    /**
     * Work that a cancellation stops.
     *
     * @param cancellation the run's own, since an interrupt of the waiting thread cancels it: what tasks wait for ends then too
     * @param whenStopping called when it stops, maybe several times, to wake threads that wait for something
     */
    public SharedWork(Cancellation cancellation, Runnable whenStopping) {
        this.cancellation = cancellation;
        this.whenStopping = whenStopping;
    }

    /** Whether no new task should begin. */
    public boolean isStopping() {
        return failure.get() != null || cancellation.isCancelled();
    }

    /**
     * Does nothing unless the work is to stop.
     *
     * @throws CancellationException if so
     */
    public void requireGoing() {
        if (isStopping()) {
            throw new CancellationException("The run was cancelled.");
        }
    }

    /**
     * Does all tasks of the numbers below {@code count}; each begins after those before it have begun.
     *
     * @param name of the threads
     * @param own makes what each thread has of its own
     * @param tick called on this thread about ten times a second
     * @return whether all were done; not where the work was cancelled before
     * @throws UncheckedIOException if a task failed with an {@link IOException}
     * @throws CancellationException if this thread was interrupted; a task may also throw one by itself
     */
    public <W> boolean forEach(
            String name, int threads, long count, Supplier<W> own, NumberedTask<W> task, Runnable tick) {
        AtomicLong begun = new AtomicLong();
        AtomicLong done = new AtomicLong();
        Loop loop = () -> {
            W mine = own.get();
            while (!isStopping()) {
                long number = begun.getAndIncrement();
                if (number >= count) {
                    return;
                }
                task.run(mine, number);
                done.incrementAndGet();
            }
        };
        run(name, (int) Math.min(threads, count), loop, tick);
        return done.get() == count;
    }

    /**
     * Has threads run a loop until all have ended.
     *
     * @param name of the threads
     * @param tick called on this thread about ten times a second
     * @throws UncheckedIOException if a loop failed with an {@link IOException}
     * @throws CancellationException if this thread was interrupted; a loop may also throw one by itself
     */
    public void run(String name, int threads, Loop loop, Runnable tick) {
        if (threads == 1 && tick == SILENT) {
            runOne(loop);
        } else if (threads > 0) {
            runAll(name, threads, loop, tick);
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw asUnchecked(thrown);
        }
    }

    private void runAll(String name, int threads, Loop loop, Runnable tick) {
        boolean interrupted = false;
        try (WorkerPool pool = new WorkerPool(name, threads, threads)) {
            List<Future<?>> loops = new ArrayList<>();
            try {
                for (int i = 0; i < threads; i++) {
                    loops.add(pool.submit(() -> {
                        runOne(loop);
                        return loop;
                    }));
                }
            } catch (RuntimeException | Error noMoreThreads) {
                fail(noMoreThreads);
            }
            for (Future<?> one : loops) {
                interrupted |= await(one, tick);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void runOne(Loop loop) {
        try {
            loop.run();
        } catch (Throwable thrown) {
            fail(thrown);
        }
    }

    /** Waits for a thread's end, and returns whether this one was interrupted meanwhile. */
    private boolean await(Future<?> loop, Runnable tick) {
        boolean interrupted = false;
        while (true) {
            try {
                loop.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
                return interrupted;
            } catch (TimeoutException goesOn) {
                tick(tick);
            } catch (InterruptedException e) {
                interrupted = true;
                fail(new CancellationException("The run was interrupted."));
                cancellation.cancel();
            } catch (ExecutionException e) {
                throw new AssertionError("a loop keeps its failures", e);
            }
        }
    }

    private void tick(Runnable tick) {
        if (isStopping()) {
            whenStopping.run();
            return;
        }
        try {
            tick.run();
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    /** Stops the work. Of several failures the first counts, and the others are attached to it. */
    public void fail(Throwable thrown) {
        Throwable first = failure.compareAndExchange(null, thrown);
        if (first != null && first != thrown && !(thrown instanceof CancellationException)) {
            first.addSuppressed(thrown);
        }
        whenStopping.run();
    }

    /**
     * What a task threw, to be thrown by who waited for it.
     *
     * @throws Error if it is one
     */
    static RuntimeException asUnchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof IOException io) {
            return new UncheckedIOException(io.getMessage(), io);
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
