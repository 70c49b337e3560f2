package io.github.milvusfakedata.sink;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where the bytes of one file go: a disk, an object store, memory. Nothing appears under the file's name before {@link
 * #commit}; {@link #abort} leaves no trace. Used by one thread at a time.
 */
public interface ByteSink extends AutoCloseable {
    /**
     * Appends the remaining bytes of the buffer, all of them.
     *
     * @throws IOException naming the file, if they can't be stored
     */
    void write(ByteBuffer bytes) throws IOException;

    /**
     * Makes the whole file appear under its name.
     *
     * @throws IOException naming the file, if that fails; the file is then absent
     */
    void commit() throws IOException;

    /** Gives the file up and removes what was written. Harmless after {@link #commit} and when repeated. */
    void abort();

    /** Releases what is held; a file that was not committed is aborted. May be repeated. */
    @Override
    default void close() {
        abort();
    }
}
