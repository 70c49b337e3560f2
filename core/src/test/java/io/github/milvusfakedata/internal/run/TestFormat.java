package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.format.OutputFormats;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A file of row numbers, eight bytes each, between a head and a tail that holds the number of blocks. Its assembly fails
 * where the engine breaks the rules: blocks noted out of order, a workspace used by two threads.
 *
 * @param extension file name ending
 * @param rowBytes bytes that the sizes claim for a row
 * @param blockRows rows of a block
 * @param failingBlock the block whose encoding fails, or −1
 */
public record TestFormat(String extension, int rowBytes, int blockRows, int failingBlock) implements FileFormat {
    private static final int HEAD_BYTES = 8;

    /** A format that never fails. */
    public static TestFormat of(int blockRows) {
        return new TestFormat("parquet", Long.BYTES, blockRows, -1);
    }

    @Override
    public OutputFormat output() {
        return OutputFormats.ending(extension).orElseThrow();
    }

    @Override
    public FileSizes sizes() {
        return new FileSizes() {
            @Override
            public long atMost(long rows) {
                return HEAD_BYTES * 2 + rows * rowBytes;
            }

            @Override
            public long expected(long rows) {
                return atMost(rows);
            }

            @Override
            public long vectorBytes(long rows) {
                return 0;
            }
        };
    }

    @Override
    public FileAssembly open(FileRange range) {
        return new Assembly(range);
    }

    @Override
    public Workspace newWorkspace() {
        return new OneThread();
    }

    private static final class OneThread implements Workspace {
        private final Thread owner = Thread.currentThread();

        void check() {
            if (Thread.currentThread() != owner) {
                throw new IllegalStateException("a workspace was used by two threads");
            }
        }
    }

    private final class Assembly implements FileAssembly {
        private final FileRange range;
        private final AtomicInteger committed = new AtomicInteger();

        Assembly(FileRange range) {
            this.range = range;
        }

        @Override
        public int blocks() {
            return Math.toIntExact((range.rows() + blockRows - 1) / blockRows);
        }

        @Override
        public void head(EncodedBlock out) {
            out.requireFront(HEAD_BYTES).putLong(range.firstRow());
        }

        @Override
        public void encode(int block, Workspace workspace, EncodedBlock out) {
            ((OneThread) workspace).check();
            if (block == failingBlock) {
                throw new IllegalArgumentException("block " + block + " fails");
            }
            // Blocks that take unequally long come out of order.
            LockSupport.parkNanos((block * 7919L) % 13 * 1_000);
            out.clear();
            long first = (long) block * blockRows;
            int rows = (int) Math.min(blockRows, range.rows() - first);
            ByteBuffer body = out.requireBody(rows * Long.BYTES);
            for (int row = 0; row < rows; row++) {
                body.putLong(range.firstRow() + first + row);
            }
            out.setNote(block);
        }

        @Override
        public void committed(int block, EncodedBlock written) {
            if (committed.getAndIncrement() != block || !written.note().equals(block)) {
                throw new IllegalStateException("block " + block + " was written out of order");
            }
        }

        @Override
        public void tail(EncodedBlock out) {
            out.requireBody(HEAD_BYTES).putLong(committed.get());
        }
    }
}
