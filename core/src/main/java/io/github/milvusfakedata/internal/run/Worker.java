package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileFormat;
import java.io.IOException;
import java.util.Optional;

/**
 * One worker's loop. It takes a block from the pool before a ticket from a file, so whoever holds the ticket that a file
 * waits for can always finish it: the run can't lock up however few blocks there are.
 */
final class Worker implements Runnable {
    private final WorkQueue queue;
    private final BlockPool pool;
    private final FileFormat format;
    private final RunCounters counters;
    private final RunOutcome outcome;
    private FileJob home;

    Worker(WorkQueue queue, BlockPool pool, FileFormat format, RunCounters counters, RunOutcome outcome) {
        this.queue = queue;
        this.pool = pool;
        this.format = format;
        this.counters = counters;
        this.outcome = outcome;
    }

    @Override
    public void run() {
        try {
            FileFormat.Workspace workspace = format.newWorkspace();
            while (!outcome.isStopping() && encodeOne(workspace)) {
                // All the work is in the condition.
            }
        } catch (Throwable e) {
            outcome.fail(e);
            pool.close();
        }
    }

    /** Encodes one block of some file; false if no file has one to begin. */
    private boolean encodeOne(FileFormat.Workspace workspace) throws IOException {
        Optional<EncodedBlock> free = pool.take();
        if (free.isEmpty()) {
            return false;
        }
        EncodedBlock block = free.get();
        int ticket = home == null ? -1 : home.takeTicket();
        while (ticket < 0) {
            Optional<FileJob> next = nextHome(block);
            if (next.isEmpty()) {
                pool.giveBack(block);
                return false;
            }
            home = next.get();
            ticket = home.takeTicket();
        }
        encode(ticket, workspace, block);
        return true;
    }

    /** A file of its own while there are any, then whichever file in flight needs help most. */
    private Optional<FileJob> nextHome(EncodedBlock scratch) throws IOException {
        Optional<FileJob> own = queue.openNext(scratch);
        return own.isPresent() ? own : queue.mostUnbegun();
    }

    private void encode(int ticket, FileFormat.Workspace workspace, EncodedBlock block) throws IOException {
        long start = System.nanoTime();
        home.assembly().encode(ticket, workspace, block);
        counters.addGenerating(System.nanoTime() - start);
        if (home.complete(ticket, block, pool)) {
            queue.finished(home);
        }
    }
}
