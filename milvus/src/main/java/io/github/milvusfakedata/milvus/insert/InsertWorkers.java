package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.milvus.MilvusServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * As many threads as messages may be under way, each of which makes a batch, sends it, and waits for the answer: while one
 * waits for the server, another makes its next message.
 */
final class InsertWorkers {
    private static final long REPORT_MILLIS = 100;

    private final MilvusServer server;
    private final InsertOptions options;
    private final RowMessages messages;
    private final InsertCounters counters;
    private final long totalRows;
    private final int batchRows;
    private final boolean lookFirst;
    private final AtomicLong nextRow = new AtomicLong();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /**
     * @param totalRows rows of the data
     * @param batchRows rows of a message
     * @param lookFirst whether rows may be there already
     */
    InsertWorkers(
            MilvusServer server,
            InsertOptions options,
            RowMessages messages,
            long totalRows,
            int batchRows,
            boolean lookFirst) {
        this.server = server;
        this.options = options;
        this.messages = messages;
        this.counters = new InsertCounters(totalRows);
        this.totalRows = totalRows;
        this.batchRows = batchRows;
        this.lookFirst = lookFirst;
    }

    /**
     * Sends all rows, reporting on the calling thread, and waits until no worker is left.
     *
     * @param threads number of messages under way
     * @throws CancellationException if it was stopped
     */
    InsertProgress run(int threads) {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(this::work, "insert-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        watch(workers);
        InsertProgress end = counters.progress();
        options.listener().progress(end);
        Throwable failed = failure.get();
        if (failed instanceof RuntimeException exception) {
            throw exception;
        }
        if (failed instanceof Error error) {
            throw error;
        }
        return end;
    }

    private void watch(List<Thread> workers) {
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join(REPORT_MILLIS);
                } catch (InterruptedException e) {
                    options.cancellation().cancel();
                    Thread.currentThread().interrupt();
                    throw new CancellationException("interrupted");
                }
                options.listener().progress(counters.progress());
            }
        }
    }

    private void work() {
        BatchSender sender = new BatchSender(server, options, messages.forAnotherWorker(), counters);
        try {
            for (long first = take(); first < totalRows && failure.get() == null; first = take()) {
                if (options.cancellation().isCancelled()) {
                    throw new CancellationException("cancelled");
                }
                sender.send(first, (int) Math.min(batchRows, totalRows - first), lookFirst);
            }
        } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
        }
    }

    private long take() {
        return nextRow.getAndAdd(batchRows);
    }
}
