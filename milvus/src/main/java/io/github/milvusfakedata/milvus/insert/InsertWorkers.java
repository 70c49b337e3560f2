package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.internal.work.SharedWork;
import io.github.milvusfakedata.milvus.MilvusServer;
import java.util.concurrent.CancellationException;

/**
 * As many threads as messages may be under way, each of which makes a batch, sends it, and waits for the answer: while one
 * waits for the server, another makes its next message.
 */
final class InsertWorkers {
    private final MilvusServer server;
    private final InsertOptions options;
    private final RowMessages messages;
    private final InsertCounters counters;
    private final long totalRows;
    private final int batchRows;
    private final boolean lookFirst;

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
        this.options =
                options.watched(options.listener(), options.cancellation().child());
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
        SharedWork work = new SharedWork(options.cancellation());
        try {
            boolean whole = work.forEach(
                    "insert",
                    threads,
                    (totalRows + batchRows - 1) / batchRows,
                    () -> new BatchSender(server, options, messages.forAnotherWorker(), counters),
                    (sender, batch) -> send(sender, batch * batchRows),
                    this::tell);
            if (!whole) {
                work.requireGoing();
            }
        } finally {
            tell();
        }
        return counters.progress();
    }

    private void tell() {
        options.listener().progress(counters.progress());
    }

    private void send(BatchSender sender, long firstRow) {
        sender.send(firstRow, (int) Math.min(batchRows, totalRows - firstRow), lookFirst);
    }
}
