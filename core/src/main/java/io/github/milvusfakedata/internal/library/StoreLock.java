package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to change a store, which one thread of one process has at a time. The lock file stays: were it removed, a
 * process that waits for it would get the lock of a file that no other sees any more. The operating system frees the lock
 * of a process that dies.
 */
final class StoreLock implements AutoCloseable {
    private static final String NAME = ".milvus-fake-data.lock";

    /** A change takes milliseconds; many processes on a busy machine take a while. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(5);

    /** Locks of files hold between processes only. One for all stores is enough, since no change takes long. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @throws FakeDataException if another process holds it for a minute
     * @throws IOException if the directory can't be written to
     */
    static StoreLock take(Path directory) throws IOException {
        IN_THIS_PROCESS.lock();
        boolean taken = false;
        try {
            FileChannel channel =
                    FileChannel.open(directory.resolve(NAME), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            try {
                await(channel, directory);
                taken = true;
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
            return new StoreLock(channel);
        } finally {
            if (!taken) {
                IN_THIS_PROCESS.unlock();
            }
        }
    }

    private static void await(FileChannel channel, Path directory) throws IOException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!lock(channel)) {
            if (System.nanoTime() - deadline > 0) {
                throw FakeDataException.of(Problem.error(
                        ProblemCode.LIBRARY_BUSY.id(),
                        "",
                        directory + ": Another process has been changing the schemas for a minute.",
                        "Wait for its end, or end it, and try again."));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (ClosedChannelException e) {
            // The thread was interrupted.
            throw e;
        } catch (OverlappingFileLockException e) {
            // The library is loaded twice in this process.
            return false;
        } catch (IOException e) {
            // A file system without locks: two changes at once are then the user's to avoid.
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
