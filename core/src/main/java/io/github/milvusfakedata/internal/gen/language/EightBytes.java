package io.github.milvusfakedata.internal.gen.language;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads, writes and searches text eight bytes at a time. The first byte is the lowest one of the number. */
final class EightBytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long LOW = 0x7F * EACH;

    private EightBytes() {}

    /** Those from a place on. */
    static long at(byte[] text, int place) {
        return (long) LONG.get(text, place);
    }

    /** Almost all pieces have up to sixteen bytes, which are copied without a decision: {@link Leaves#SLACK} bytes are touched. */
    static void copy(byte[] from, int start, byte[] to, int at, int length) {
        LONG.set(to, at, (long) LONG.get(from, start));
        LONG.set(to, at + Long.BYTES, (long) LONG.get(from, start + Long.BYTES));
        if (length > 2 * Long.BYTES) {
            System.arraycopy(from, start + 2 * Long.BYTES, to, at + 2 * Long.BYTES, length - 2 * Long.BYTES);
        }
    }

    /** The highest bit of each byte that is an ASCII sign, of as many bytes as are left. */
    static long equal(long eight, char sign, int left) {
        long other = eight ^ sign * EACH;
        long equal = ~((other & LOW) + LOW | other | LOW);
        return left < Long.BYTES ? equal & (1L << Byte.SIZE * left) - 1 : equal;
    }

    /** The highest bit of each byte below the letters of ASCII: a blank, sign or digit, of as many bytes as are left. */
    static long belowLetters(long eight, int left) {
        long below = ~(eight | eight << 1) & ~LOW;
        return left < Long.BYTES ? below & (1L << Byte.SIZE * left) - 1 : below;
    }

    /** How many blanks are in a range, behind which {@link Leaves#SLACK} bytes may be read. */
    static int blanks(byte[] text, int from, int to) {
        int blanks = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            blanks += Long.bitCount(equal(at(text, at), ' ', to - at));
        }
        return blanks;
    }
}
