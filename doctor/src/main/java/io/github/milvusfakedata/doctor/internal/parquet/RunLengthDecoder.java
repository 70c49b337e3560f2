package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import java.util.Arrays;

/**
 * Reads levels and dictionary indices: runs of equal values and runs of packed bits by turns, Parquet's encoding RLE (its
 * Encodings.md). Every length is checked against the bytes that are there.
 */
final class RunLengthDecoder {
    private final byte[] bytes;
    private final int end;
    private final int width;
    private int at;

    private RunLengthDecoder(byte[] bytes, int from, int to, int width) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
        this.width = width;
        if (width > Integer.SIZE) {
            throw new DamagedFile("values of " + width + " bits");
        }
    }

    /** Reads levels of at most {@code most}. */
    static void levels(byte[] bytes, int from, int to, int most, byte[] out, int count) {
        RunLengthDecoder reading =
                new RunLengthDecoder(bytes, from, to, Integer.SIZE - Integer.numberOfLeadingZeros(most));
        for (int done = 0; done < count; ) {
            int header = reading.varint();
            int run = header >>> 1;
            if ((header & 1) == 0) {
                int taken = Math.min(run, count - done);
                Arrays.fill(out, done, done + taken, (byte) reading.value());
                done += reading.progress(taken);
            } else {
                int taken = (int) Math.min((long) run * Byte.SIZE, count - done);
                reading.require(((long) taken * reading.width + 7) / Byte.SIZE);
                for (int i = 0; i < taken; i++) {
                    out[done + i] = (byte) reading.packed(i);
                }
                reading.skip((long) run * reading.width);
                done += reading.progress(taken);
            }
        }
    }

    /** Reads numbers of {@code width} bits. */
    static void numbers(byte[] bytes, int from, int to, int width, int[] out, int count) {
        RunLengthDecoder reading = new RunLengthDecoder(bytes, from, to, width);
        for (int done = 0; done < count; ) {
            int header = reading.varint();
            int run = header >>> 1;
            if ((header & 1) == 0) {
                int taken = Math.min(run, count - done);
                Arrays.fill(out, done, done + taken, reading.value());
                done += reading.progress(taken);
            } else {
                int taken = (int) Math.min((long) run * Byte.SIZE, count - done);
                // The last run may end with the last value instead of a full group of eight.
                reading.require(((long) taken * width + 7) / Byte.SIZE);
                for (int i = 0; i < taken; i++) {
                    out[done + i] = reading.packed(i);
                }
                reading.skip((long) run * width);
                done += reading.progress(taken);
            }
        }
    }

    private int progress(int taken) {
        if (taken <= 0) {
            throw new DamagedFile("a run of levels or indices is empty");
        }
        return taken;
    }

    private void skip(long count) {
        at = (int) Math.min(at + count, end);
    }

    private void require(long count) {
        if (count > end - at) {
            throw new DamagedFile("levels or indices end early");
        }
    }

    private int varint() {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            require(1);
            int unit = bytes[at++];
            value |= (unit & 0x7F) << shift;
            if (unit >= 0) {
                return value;
            }
        }
        throw new DamagedFile("a length has too many bytes");
    }

    private int value() {
        int count = (width + 7) / Byte.SIZE;
        require(count);
        int value = 0;
        for (int i = 0; i < count; i++) {
            value |= (bytes[at++] & 0xFF) << i * Byte.SIZE;
        }
        return value;
    }

    private int packed(int index) {
        long bit = (long) index * width;
        int first = at + (int) (bit >>> 3);
        long word = 0;
        for (int i = 0; i < 5 && first + i < end; i++) {
            word |= (bytes[first + i] & 0xFFL) << i * Byte.SIZE;
        }
        return (int) (word >>> (bit & 7) & (1L << width) - 1);
    }
}
