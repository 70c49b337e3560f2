package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.sink.ByteSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32C;

/**
 * One file in flight. Any worker may take the ticket of its next block and encode it; blocks are written in order by
 * whichever worker completes the next one, while the others leave theirs and go on.
 *
 * <p>Tickets are taken in order and only by holders of a pooled block, so those between the next block to be written and
 * the last one taken are never more than the pool's capacity: a ring of that size holds all that wait.
 */
final class FileJob {
    private final int place;
    private final PlannedFile file;
    private final FileAssembly assembly;
    private final ByteSink sink;
    private final RunCounters counters;
    private final int blocks;
    private final AtomicInteger nextTicket = new AtomicInteger();
    private final EncodedBlock[] waiting;
    private final CRC32C checksum = new CRC32C();
    private int nextToWrite;
    private boolean writing;
    private long bytes;

    FileJob(int place, PlannedFile file, FileAssembly assembly, ByteSink sink, int mostWaiting, RunCounters counters) {
        this.place = place;
        this.file = file;
        this.assembly = assembly;
        this.sink = sink;
        this.counters = counters;
        this.blocks = assembly.blocks();
        this.waiting = new EncodedBlock[mostWaiting];
    }

    FileAssembly assembly() {
        return assembly;
    }

    /** The file's place among those of the run. */
    int place() {
        return place;
    }

    /** Writes what stands before the first block, before any other worker sees the job. */
    void writeHead(EncodedBlock scratch) throws IOException {
        scratch.clear();
        assembly.head(scratch);
        write(scratch);
    }

    /** Number of blocks that nobody has begun. */
    int ticketsLeft() {
        return Math.max(0, blocks - nextTicket.get());
    }

    /** The next block to encode, or −1 if all are taken. */
    int takeTicket() {
        if (nextTicket.get() >= blocks) {
            return -1;
        }
        int ticket = nextTicket.getAndIncrement();
        return ticket < blocks ? ticket : -1;
    }

    /**
     * Takes an encoded block over: writes it and those waiting behind it if it is the next in order, else keeps it for the
     * worker that writes the one before it.
     *
     * @return whether this call wrote the last block and so finished the file
     */
    boolean complete(int block, EncodedBlock encoded, BlockPool pool) throws IOException {
        if (!mayWrite(block, encoded)) {
            return false;
        }
        int current = block;
        EncodedBlock pending = encoded;
        while (pending != null) {
            EncodedBlock written = pending;
            write(written);
            assembly.committed(current, written);
            current++;
            if (current == blocks) {
                finish(written);
            }
            pending = nextAfter(current);
            pool.giveBack(written);
        }
        return current == blocks;
    }

    /** Whether the caller is now the file's writer; if not, the block waits in the ring. */
    private synchronized boolean mayWrite(int block, EncodedBlock encoded) {
        if (writing || block != nextToWrite) {
            waiting[block % waiting.length] = encoded;
            return false;
        }
        writing = true;
        return true;
    }

    /** The block to write next, or null if it isn't ready; the caller is then no longer the file's writer. */
    private synchronized EncodedBlock nextAfter(int current) {
        nextToWrite = current;
        int slot = current % waiting.length;
        EncodedBlock ready = waiting[slot];
        waiting[slot] = null;
        writing = ready != null;
        return ready;
    }

    private void finish(EncodedBlock scratch) throws IOException {
        scratch.clear();
        assembly.tail(scratch);
        write(scratch);
        sink.commit();
    }

    private void write(EncodedBlock block) throws IOException {
        long start = System.nanoTime();
        write(block.front());
        write(block.body());
        counters.addWriting(System.nanoTime() - start);
    }

    private void write(ByteBuffer part) throws IOException {
        part.flip();
        int size = part.remaining();
        if (size > 0) {
            checksum.update(part);
            part.rewind();
            sink.write(part);
            bytes += size;
            counters.addBytes(size);
        }
    }

    /** Gives the file up; harmless after it is finished. */
    void abort() {
        sink.abort();
    }

    /** What was written, once the file is finished. */
    DatasetFile result() {
        return new DatasetFile(file.name(), file.firstRow(), file.rows(), bytes, checksum.getValue());
    }
}
