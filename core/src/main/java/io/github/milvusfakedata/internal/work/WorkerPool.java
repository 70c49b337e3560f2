package io.github.milvusfakedata.internal.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Threads that carry out tasks in the order in which these come. Whoever has one more waits while too many are under way, so
 * that memory stays flat. The threads are daemons: the program may end while one sits in a call that never returns.
 */
public final class WorkerPool implements AutoCloseable {
    private final ExecutorService threads;
    private final int mostUnderWay;
    private final Semaphore free;

    /**
     * A pool; its threads begin as tasks come.
     *
     * @param name of the threads, before their numbers
     * @param mostUnderWay tasks that run or wait for a thread; with more than there are threads, no thread waits for work
     */
    public WorkerPool(String name, int threads, int mostUnderWay) {
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, name + '-' + number.getAndIncrement());
            thread.setDaemon(true);
            return thread;
        });
        this.mostUnderWay = mostUnderWay;
        this.free = new Semaphore(mostUnderWay);
    }

    /**
     * Has a task done, as soon as there is room for one.
     *
     * @throws CancellationException if the thread is interrupted while it waits
     */
    public <T> Future<T> submit(Callable<T> task) {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The run was interrupted.");
        }
        return threads.submit(() -> {
            try {
                return task.call();
            } finally {
                free.release();
            }
        });
    }

    /** Tasks whose results one taker gets in the order of the tasks, on the thread that adds them. */
    public <T> OrderedTasks<T> inOrder(Consumer<T> taker) {
        return new OrderedTasks<>(this, taker);
    }

    /** Ends the threads; tasks that still run are interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** See {@link #inOrder}. */
    public static final class OrderedTasks<T> {
        private final WorkerPool pool;
        private final Consumer<T> taker;
        private final Deque<Future<T>> underWay = new ArrayDeque<>();

        private OrderedTasks(WorkerPool pool, Consumer<T> taker) {
            this.pool = pool;
            this.taker = taker;
        }

        /**
         * Adds a task; where too many are under way the oldest one's result is taken first.
         *
         * @throws CancellationException if the thread is interrupted while it waits
         */
        public void add(Callable<T> task) {
            if (underWay.size() >= pool.mostUnderWay) {
                take();
            }
            underWay.add(pool.submit(task));
        }

        /** Takes the results of all tasks that are left. */
        public void finish() {
            while (!underWay.isEmpty()) {
                take();
            }
        }

        private void take() {
            try {
                taker.accept(underWay.remove().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The run was interrupted.");
            } catch (ExecutionException e) {
                throw SharedWork.asUnchecked(e.getCause());
            }
        }
    }
}
