package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.work.SharedWork;
import java.io.IOException;
import java.util.Optional;

/**
 * One worker's loop. It takes a block from the pool before a ticket from a file, so whoever holds the ticket that a file
 * waits for can always finish it: the run can't lock up however few blocks there are.
 */
final class Worker {
    private final WorkQueue queue;
    private final BlockPool pool;
    private final FileFormat format;
    private final RunCounters counters;
    private final SharedWork work;
    private FileJob home;

    Worker(WorkQueue queue, BlockPool pool, FileFormat format, RunCounters counters, SharedWork work) {
        this.queue = queue;
        this.pool = pool;
        this.format = format;
        this.counters = counters;
        this.work = work;
    }

    /** Encodes blocks until none is left to begin, or the run stops. */
    void run() throws IOException {
        FileFormat.Workspace workspace = format.newWorkspace();
        while (!work.isStopping() && encodeOne(workspace)) {
            // All the work is in the condition.
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
