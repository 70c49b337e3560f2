package io.github.milvusfakedata.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The body of an answer, which must not be longer, nor take longer, than a store's. */
final class GuardedStream extends FilterInputStream {
    private final Runnable abort;
    private final long mostBytes;
    private final Duration timeout;
    private final LongSupplier nanos;
    private final long start;
    private long read;
    private boolean aborted;

    /**
     * A guarded body.
     *
     * @param abort breaks the connection off; closing the body would read the rest of it
     */
    GuardedStream(InputStream in, Runnable abort, long mostBytes, Duration timeout, LongSupplier nanos) {
        super(in);
        this.abort = abort;
        this.mostBytes = mostBytes;
        this.timeout = timeout;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int got = in.read(bytes, from, count);
        count(Math.max(0, got));
        return got;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        count(skipped);
        return skipped;
    }

    private void count(long got) throws IOException {
        read += got;
        if (read > mostBytes) {
            breakOff();
            throw new NotAStore("more than " + mostBytes + " bytes", null);
        }
        if (nanos.getAsLong() - start > Timeouts.of(timeout, read).toNanos()) {
            breakOff();
            throw new SocketTimeoutException();
        }
    }

    private void breakOff() {
        aborted = true;
        abort.run();
    }

    @Override
    public void close() throws IOException {
        if (!aborted) {
            in.close();
        }
    }
}
