package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.sink.FileFailure;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that remembers whether a full disk has taken some of it. Print streams swallow every failure, which is
 * right where a reader has gone away and wrong where a script would go on with half a document.
 */
final class WatchedOutput extends FilterOutputStream {
    private boolean diskFull;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            diskFull |= FileFailure.isDiskFull(e);
            throw e;
        }
    }

    /** Whether something could not be written for want of room. */
    boolean isDiskFull() {
        return diskFull;
    }
}
