package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * The bytes of a column chunk in their order, through a buffer that grows to the largest page and no further: a header that
 * claims more than the chunk has costs nothing.
 */
final class ChunkInput {
    private static final int FIRST_BYTES = 1 << 20;

    private FileChannel channel;
    private long position;
    private long left;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int from;
    private int to;

    /** Begins with a chunk, which must lie within the file. */
    void open(FileChannel file, long start, long length) {
        channel = file;
        position = start;
        left = length;
        from = 0;
        to = 0;
    }

    /** Whether nothing is left. */
    boolean isAtEnd() {
        return from == to && left == 0;
    }

    /** Reads until so many bytes are there, or all that are left, and returns how many are. */
    int fill(int wanted) {
        if (to - from >= wanted) {
            return to - from;
        }
        int reachable = (int) Math.min(wanted, to - from + left);
        if (reachable > bytes.length - from) {
            byte[] target = reachable > bytes.length ? new byte[reachable] : bytes;
            System.arraycopy(bytes, from, target, 0, to - from);
            bytes = target;
            to -= from;
            from = 0;
        }
        while (to - from < reachable) {
            read();
        }
        return to - from;
    }

    private void read() {
        try {
            int most = (int) Math.min(bytes.length - to, left);
            int count = channel.read(ByteBuffer.wrap(bytes, to, most), position);
            if (count <= 0) {
                throw new DamagedFile("the file ends within a column");
            }
            position += count;
            left -= count;
            to += count;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    void skip(int count) {
        from += count;
    }

    /** An array of at least that length, made anew where a given one is too short. */
    static byte[] atLeast(byte[] array, int length) {
        return array.length >= length ? array : Arrays.copyOf(array, length);
    }
}
