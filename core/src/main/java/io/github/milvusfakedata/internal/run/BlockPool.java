package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.internal.encode.EncodedBlock;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The blocks that are on their way, at most a fixed number for the whole run: an empty pool is what makes workers wait for
 * a slow sink, and what keeps memory flat. The block that was used last is handed out first, since its bytes may still be
 * in the processor's cache and fewer blocks grow large.
 */
final class BlockPool {
    private final int capacity;
    private final ArrayDeque<EncodedBlock> free;
    private int created;
    private boolean closed;

    BlockPool(int capacity) {
        this.capacity = capacity;
        this.free = new ArrayDeque<>(capacity);
    }

    int capacity() {
        return capacity;
    }

    /** Waits for a block; empty once the pool is closed. */
    synchronized Optional<EncodedBlock> take() {
        while (!closed && free.isEmpty() && created == capacity) {
            awaitChange();
        }
        if (closed) {
            return Optional.empty();
        }
        if (free.isEmpty()) {
            created++;
            return Optional.of(new EncodedBlock());
        }
        return Optional.of(free.pop());
    }

    private void awaitChange() {
        try {
            wait();
        } catch (InterruptedException e) {
            // Workers belong to the engine, which never interrupts them: it closes the pool.
            throw new IllegalStateException("a worker was interrupted", e);
        }
    }

    synchronized void giveBack(EncodedBlock block) {
        free.push(block);
        notify();
    }

    /** Lets nobody wait or take any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Blocks that exist: never more than the capacity. */
    synchronized int created() {
        return created;
    }
}
