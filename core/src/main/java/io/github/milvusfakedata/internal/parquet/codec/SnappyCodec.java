package io.github.milvusfakedata.internal.parquet.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Writes Snappy's raw block format. Our own, in plain Java, since a native library writes other bytes on other systems,
 * takes long to load and cannot load at all where the temporary directory allows no execution. A greedy pass: a table
 * remembers where each few bytes stood last, and what repeats within 64 KiB becomes a copy, stretched to the front as far
 * as it goes: the search takes wider steps the longer it finds nothing, and that makes up for the starts that it misses.
 *
 * <p>The table holds the low 16 bits of positions, which name exactly one place in the 64 KiB before the current one. So a
 * look costs one comparison: no entry can be too far off, and a stale one merely points to bytes that differ.
 */
public final class SnappyCodec implements PageCodec {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** 128 KiB: smaller tables are hardly faster, as the second-level cache holds either, and find less. */
    private static final int TABLE_BITS = 16;
    /** An odd number of well-mixed bits. */
    private static final long HASH_FACTOR = 0x9E37_79B9_7F4A_7C15L;

    /** Looks for all eight bytes of a word: texts repeat whole phrases, and what is shorter would only hide them. */
    private static final int PHRASES = 0;
    /** Looks for a word's first six bytes: few numbers have more in common, and fewer bytes save little. */
    private static final int NUMBERS = 2 * Byte.SIZE;

    private static final int FARTHEST = (1 << 16) - 1;
    /** The search stops so far from the end, so that it may read and write whole words. */
    private static final int MARGIN = 16;
    /** After so many looks in vain the step grows by one: input that does not compress is soon passed by. */
    private static final int STEP_SHIFT = 3;

    private static final int LITERAL = 0;
    private static final int NEAR_COPY = 1;
    private static final int FAR_COPY = 2;
    private static final int FAR_COPY_BYTES = 3;
    private static final int LONGEST_SHORT_LITERAL = 60;
    private static final int LONGEST_COPY = 64;
    private static final int SHORTEST_COPY = 4;
    private static final int LONGEST_NEAR_COPY = 11;
    private static final int NEAR = 1 << 11;

    private final char[] table = new char[1 << TABLE_BITS];
    /** Bits of a word that are not looked at. */
    private final int ignoredBits;

    private SnappyCodec(int ignoredBits) {
        this.ignoredBits = ignoredBits;
    }

    /** For texts made of words: a quarter faster than {@link #forNumbers} at nearly the same size. */
    public static SnappyCodec forPhrases() {
        return new SnappyCodec(PHRASES);
    }

    /** For numbers, binary or written out, which only have a few bytes in common. */
    public static SnappyCodec forNumbers() {
        return new SnappyCodec(NUMBERS);
    }

    /** The format's own bound, and room for the words that literals are copied by. */
    @Override
    public int maxCompressedBytes(int length) {
        return Math.addExact(length, length / 6 + 2 * MARGIN + Integer.BYTES);
    }

    /** The table is emptied, so that output depends on the input alone. Position 0 is what an empty entry names. */
    @Override
    public int compress(byte[] in, int length, byte[] out) {
        Arrays.fill(table, (char) 0);
        return compress(in, length, out, writeLength(length, out), table, ignoredBits);
    }

    private static int compress(byte[] in, int length, byte[] out, int start, char[] table, int ignoredBits) {
        int at = start;
        int literal = 0;
        int position = 1;
        int looks = 1 << STEP_SHIFT;
        int last = length - MARGIN;
        while (position < last) {
            long word = (long) LONG.get(in, position);
            int slot = slot(word, ignoredBits);
            int offset = position - table[slot] & FARTHEST;
            table[slot] = (char) position;
            if ((int) INT.get(in, position - offset) != (int) word || offset == 0) {
                position += looks++ >> STEP_SHIFT;
                continue;
            }
            int begin = matchBegin(in, position, offset, literal);
            if (begin > literal) {
                at = writeLiteral(in, literal, begin - literal, out, at);
            }
            int end = position + matchLength(in, position - offset, position, length);
            at = writeCopy(offset, end - begin, out, at);
            position = end;
            literal = position;
            looks = 1 << STEP_SHIFT;
            if (position < last) {
                table[slot((long) LONG.get(in, position - 1), ignoredBits)] = (char) (position - 1);
            }
        }
        return literal < length ? writeLastLiteral(in, literal, length - literal, out, at) : at;
    }

    private static int slot(long word, int ignoredBits) {
        return (int) ((word << ignoredBits) * HASH_FACTOR >>> Long.SIZE - TABLE_BITS);
    }

    /** How far to the front of a position bytes agree with those the offset before, up to where the literal begins. */
    private static int matchBegin(byte[] in, int position, int offset, int literal) {
        int first = Math.max(literal, offset);
        int begin = position;
        while (begin > first && in[begin - 1] == in[begin - 1 - offset]) {
            begin--;
        }
        return begin;
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

    /** Writes a word of which three bytes count. */
    private static int writeFarCopy(int offset, int length, byte[] out, int at) {
        INT.set(out, at, FAR_COPY | length - 1 << 2 | offset << Byte.SIZE);
        return at + FAR_COPY_BYTES;
    }
}
