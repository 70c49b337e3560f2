package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.internal.lock.FileHold;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to change a store, for which everyone waits. The lock file stays: were it removed, a process that waits for it
 * would get the lock of a file that no other sees any more.
 */
final class StoreLock {
    private static final String NAME = ".milvus-fake-data.lock";

    /** A change takes milliseconds; many processes on a busy machine take a while. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(5);

    private StoreLock() {}

    /**
     * Waits for the lock.
     *
     * @throws FakeDataException if someone else holds it for a minute
     * @throws IOException if the directory can't be written to
     */
    static FileHold take(Path directory) throws IOException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        Path file = directory.resolve(NAME);
        Optional<FileHold> hold = FileHold.take(file, StandardOpenOption.CREATE);
        while (hold.isEmpty()) {
            if (System.nanoTime() - deadline > 0) {
                throw FakeDataException.of(Problem.error(
                        ProblemCode.LIBRARY_BUSY.id(),
                        "",
                        directory + ": Another process has been changing the schemas for over a minute.",
                        "Wait until it ends, or stop it, and try again."));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            hold = FileHold.take(file, StandardOpenOption.CREATE);
        }
        return hold.get();
    }
}
