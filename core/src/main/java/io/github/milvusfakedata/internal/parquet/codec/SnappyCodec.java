package io.github.milvusfakedata.internal.parquet.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Writes Snappy's raw block format. Our own, in plain Java, since a native library writes other bytes on other systems,
 * takes long to load and cannot load at all where the temporary directory allows no execution. One greedy pass: a table
 * remembers where each short sequence stood last, and what repeats within 64 KiB becomes a copy.
 *
 * <p>The table is never emptied: positions count on from one call to the next, so those of earlier calls lie before the
 * start of the input and are passed over. Output depends on the input alone.
 */
public final class SnappyCodec implements PageCodec {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int TABLE_BITS = 14;
    /** Keeps the low five bytes of a word, the sequence that is looked up. */
    private static final int HASH_SHIFT = 24;
    /** An odd number of well-mixed bits. */
    private static final long HASH_FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private static final int FARTHEST = (1 << 16) - 1;
    /** The search stops so far from the end, so that it may read and write whole words. */
    private static final int MARGIN = 16;
    /** After so many looks in vain the step grows by one: input that does not compress is soon passed by. */
    private static final int STEP_SHIFT = 5;

    private static final int LITERAL = 0;
    private static final int NEAR_COPY = 1;
    private static final int FAR_COPY = 2;
    private static final int LONGEST_SHORT_LITERAL = 60;
    private static final int LONGEST_COPY = 64;
    private static final int SHORTEST_COPY = 4;
    private static final int LONGEST_NEAR_COPY = 11;
    private static final int NEAR = 1 << 11;

    private final int[] table = new int[1 << TABLE_BITS];
    /** What position 0 of the current input counts as; what an empty slot holds is less. */
    private int base = 1;

    @Override
    public int maxCompressedBytes(int length) {
        return Math.addExact(length, length / 6 + 2 * MARGIN + Integer.BYTES);
    }

    @Override
    public int compress(byte[] in, int length, byte[] out) {
        if (base > Integer.MAX_VALUE - length) {
            Arrays.fill(table, 0);
            base = 1;
        }
        int start = writeLength(length, out);
        int end = compress(in, length, out, start, table, base);
        base += length;
        return end;
    }

    private static int compress(byte[] in, int length, byte[] out, int start, int[] table, int base) {
        int at = start;
        int literal = 0;
        int position = 0;
        int looks = 1 << STEP_SHIFT;
        int last = length - MARGIN;
        while (position < last) {
            long word = (long) LONG.get(in, position);
            int slot = slot(word);
            int candidate = table[slot] - base;
            table[slot] = base + position;
            if (candidate < 0 || position - candidate > FARTHEST || (int) INT.get(in, candidate) != (int) word) {
                position += looks++ >> STEP_SHIFT;
                continue;
            }
            if (position > literal) {
                at = writeLiteral(in, literal, position - literal, out, at);
            }
            int matched = matchLength(in, candidate, position, length);
            at = writeCopy(position - candidate, matched, out, at);
            position += matched;
            literal = position;
            looks = 1 << STEP_SHIFT;
            if (position < last) {
                table[slot((long) LONG.get(in, position - 2))] = base + position - 2;
            }
        }
        return literal < length ? writeLastLiteral(in, literal, length - literal, out, at) : at;
    }

    private static int slot(long word) {
        return (int) ((word << HASH_SHIFT) * HASH_FACTOR >>> Long.SIZE - TABLE_BITS);
    }

    /** Bytes that agree from two positions on; at least the four that the caller has compared. */
    private static int matchLength(byte[] in, int candidate, int position, int length) {
        int matched = SHORTEST_COPY;
        int last = length - Long.BYTES;
        while (position + matched <= last) {
            long difference = (long) LONG.get(in, position + matched) ^ (long) LONG.get(in, candidate + matched);
            if (difference != 0) {
                return matched + Long.numberOfTrailingZeros(difference) / Byte.SIZE;
            }
            matched += Long.BYTES;
        }
        while (position + matched < length && in[position + matched] == in[candidate + matched]) {
            matched++;
        }
        return matched;
    }

    private static int writeLength(int length, byte[] out) {
        int at = 0;
        int rest = length;
        while (rest >= 0x80) {
            out[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        out[at++] = (byte) rest;
        return at;
    }

    /** A literal behind which at least {@link #MARGIN} bytes of input follow. */
    private static int writeLiteral(byte[] in, int from, int length, byte[] out, int start) {
        if (length > MARGIN) {
            return writeLastLiteral(in, from, length, out, start);
        }
        out[start] = (byte) (LITERAL | length - 1 << 2);
        LONG.set(out, start + 1, (long) LONG.get(in, from));
        LONG.set(out, start + 1 + Long.BYTES, (long) LONG.get(in, from + Long.BYTES));
        return start + 1 + length;
    }

    private static int writeLastLiteral(byte[] in, int from, int length, byte[] out, int start) {
        int at = start;
        int count = length - 1;
        if (length <= LONGEST_SHORT_LITERAL) {
            out[at++] = (byte) (LITERAL | count << 2);
        } else {
            int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(count) + Byte.SIZE - 1) / Byte.SIZE;
            out[at++] = (byte) (LITERAL | LONGEST_SHORT_LITERAL - 1 + bytes << 2);
            for (int i = 0; i < bytes; i++) {
                out[at++] = (byte) (count >>> i * Byte.SIZE);
            }
        }
        System.arraycopy(in, from, out, at, length);
        return at + length;
    }

    private static int writeCopy(int offset, int length, byte[] out, int start) {
        int at = start;
        int rest = length;
        // What is left over must be long enough for a copy of its own.
        while (rest > LONGEST_COPY) {
            int part = rest < LONGEST_COPY + SHORTEST_COPY ? LONGEST_COPY - SHORTEST_COPY : LONGEST_COPY;
            at = writeFarCopy(offset, part, out, at);
            rest -= part;
        }
        if (rest <= LONGEST_NEAR_COPY && offset < NEAR) {
            out[at] = (byte) (NEAR_COPY | rest - SHORTEST_COPY << 2 | offset >>> Byte.SIZE << 5);
            out[at + 1] = (byte) offset;
            return at + 2;
        }
        return writeFarCopy(offset, rest, out, at);
    }

    private static int writeFarCopy(int offset, int length, byte[] out, int at) {
        out[at] = (byte) (FAR_COPY | length - 1 << 2);
        out[at + 1] = (byte) offset;
        out[at + 2] = (byte) (offset >>> Byte.SIZE);
        return at + 3;
    }
}
