package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The clauses and sentences that a text has, so that none of five words and more stands in it twice: whatever lists and frames they come
 * from, what was written is compared, by a hash of its letters. A clause is what stands between two signs, as readers and
 * {@code bench/text_figures.py} see it.
 */
final class Clauses {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Fewer blanks have shorter clauses. */
    private static final int BLANKS = 4;

    /** Texts of the most words have fewer clauses than half of it. */
    private static final int ROOM = 512;

    /** Sentences of fewer bytes may come again. */
    private static final int SHORTEST = 12;

    private static final int MOST_NEW = 64;
    /** Capital and small letters are the same. */
    private static final long SMALL = 0x2020202020202020L;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int FIRST_SIGN = '!';
    private static final long SIGNS = signs();

    private final long[] known = new long[ROOM];
    private final long[] found = new long[MOST_NEW];
    private int count;
    private int foundCount;

    private static long signs() {
        long signs = 0;
        for (char sign : ",;:.!?\"".toCharArray()) {
            signs |= 1L << sign - FIRST_SIGN;
        }
        return signs;
    }

    /** Starts a text. */
    void start() {
        Arrays.fill(known, 0);
        count = 0;
    }

    /**
     * Whether a sentence, or one of its clauses, stands in its text already, or a clause twice in itself. Goes from sign
     * to sign, eight bytes at a time: only bytes below the letters are looked at one by one.
     */
    boolean areRepeated(byte[] text, int from, int end) {
        foundCount = 0;
        int start = from;
        int blanks = 0;
        for (int at = from; at < end; at += Long.BYTES) {
            long eight = EightBytes.at(text, at);
            long between = EightBytes.equal(eight, ' ', end - at);
            for (long rest = EightBytes.belowLetters(eight, end - at) & ~between; rest != 0; rest &= rest - 1) {
                int bit = Long.numberOfTrailingZeros(rest);
                int place = at + bit / Byte.SIZE;
                if (isSign(text[place])) {
                    if (isRepeated(text, start, place, blanks + Long.bitCount(between & (1L << bit) - 1))) {
                        return true;
                    }
                    between &= -1L << bit;
                    start = place + 1;
                    blanks = 0;
                }
            }
            blanks += Long.bitCount(between);
        }
        return isRepeated(text, start, end, blanks) || end - from > SHORTEST && isRepeated(hash(text, from, end));
    }

    private static boolean isSign(byte letter) {
        int sign = letter - FIRST_SIGN;
        return sign >= 0 && (SIGNS >>> sign & 1) != 0;
    }

    /** Whether a clause of so many blanks was there; the first one may stand before it. */
    private boolean isRepeated(byte[] text, int start, int end, int blanks) {
        int first = start < end && text[start] == ' ' ? start + 1 : start;
        return blanks - (first - start) >= BLANKS && isRepeated(hash(text, first, end));
    }

    private boolean isRepeated(long hash) {
        for (int before = 0; before < foundCount; before++) {
            if (found[before] == hash) {
                return true;
            }
        }
        if (foundCount < MOST_NEW) {
            found[foundCount++] = hash;
        }
        return known[place(hash)] == hash;
    }

    /** Where a hash is, or would be. */
    private int place(long hash) {
        int place = (int) hash & ROOM - 1;
        while (known[place] != 0 && known[place] != hash) {
            place = place + 1 & ROOM - 1;
        }
        return place;
    }

    /** The clauses of the last sentence belong to the text. */
    void keep() {
        for (int clause = 0; clause < foundCount && count < ROOM / 2; clause++) {
            int place = place(found[clause]);
            count += known[place] == 0 ? 1 : 0;
            known[place] = found[clause];
        }
        foundCount = 0;
    }

    private static long hash(byte[] text, int from, int end) {
        long hash = end - from;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = (hash ^ ((long) LONG.get(text, at) | SMALL)) * FACTOR;
            hash ^= hash >>> 29;
        }
        int left = end - at;
        if (left > 0) {
            long rest = (long) LONG.get(text, at) | SMALL;
            hash = (hash ^ rest << Long.SIZE - Byte.SIZE * left) * FACTOR;
        }
        return CounterRng.mix(hash) | 1;
    }
}
