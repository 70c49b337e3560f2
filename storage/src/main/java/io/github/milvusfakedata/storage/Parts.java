package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.internal.work.WorkerPool;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;

/**
 * Sends parts of objects, several at once, over as many threads as there are parts in flight. Who has a part to send waits
 * until one of them is free, so that memory holds no more parts than are in flight and one for each object being written.
 */
final class Parts implements AutoCloseable {
    /** Bytes of a part; stores take 5 MiB to 5 GiB, and one of them only parts of one size. */
    static final int BYTES = 8 << 20;
    /** Parts of an object at most, in all stores. */
    static final int MOST = 10_000;
    /** Parts in flight; more fill no wire that fewer don't. */
    static final int AT_ONCE = 4;

    private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();
    private final WorkerPool threads = new WorkerPool("milvus-fake-data-part", AT_ONCE, AT_ONCE);

    /** Room for a part. */
    byte[] room(int bytes) {
        byte[] room = spare.poll();
        return room != null && room.length == bytes ? room : new byte[bytes];
    }

    /** Gives room back. */
    void giveBack(byte[] room) {
        if (spare.size() < AT_ONCE) {
            spare.add(room);
        }
    }

    /**
     * Waits until a part may be sent, then has it sent by another thread.
     *
     * @throws CancellationException if the thread is interrupted while it waits
     */
    <T> Future<T> send(Callable<T> part) {
        return threads.submit(part);
    }

    @Override
    public void close() {
        threads.close();
    }
}
