package io.github.milvusfakedata.milvus.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * A few threads that work ahead: results come in the order of the tasks, and no more than twice as many tasks as threads are
 * under way, so that memory stays flat. While one thread waits for the server, another compares.
 */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;
    private final int most;

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "verify");
            thread.setDaemon(true);
            return thread;
        });
        most = 2 * count;
    }

    /** One for each processor, and one that waits for the server. */
    static int usualCount() {
        return Math.min(5, Runtime.getRuntime().availableProcessors() + 1);
    }

    /** A row of tasks whose results one taker gets in order, on the thread that adds them. */
    final class Line<T> {
        private final Deque<Future<T>> underWay = new ArrayDeque<>();
        private final Consumer<T> taker;

        Line(Consumer<T> taker) {
            this.taker = taker;
        }

        /** Adds a task; waits for the oldest where too many are under way. */
        void add(Callable<T> task) {
            if (underWay.size() >= most) {
                take();
            }
            underWay.add(threads.submit(task));
        }

        /** Waits for all that are left. */
        void finish() {
            while (!underWay.isEmpty()) {
                take();
            }
        }

        private void take() {
            try {
                taker.accept(underWay.remove().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("the verification was interrupted");
            } catch (ExecutionException e) {
                throw asThrown(e.getCause());
            }
        }

        private RuntimeException asThrown(Throwable thrown) {
            if (thrown instanceof Error error) {
                throw error;
            }
            return thrown instanceof RuntimeException failure ? failure : new IllegalStateException(thrown);
        }
    }

    /** Ends the threads; tasks under way are interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
