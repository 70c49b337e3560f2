package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.Arrays;

/**
 * The clauses and sentences that a text has, so that none of five words and more stands in it twice: whatever lists and frames they come
 * from, what was written is compared, by a hash of its letters. A clause is what stands between two signs, as readers and
 * {@code bench/text_figures.py} see it.
 */
final class Clauses {
    /** Fewer blanks have shorter clauses. */
    private static final int BLANKS = 4;

    /** Room at first, which doubles when it is half full: texts of up to some 2,500 words do with it. */
    private static final int ROOM = 512;

    /** Sentences of fewer bytes may come again. */
    private static final int SHORTEST = 12;

    private static final int MOST_NEW = 64;
    /** Capital and small letters are the same. */
    private static final long SMALL = 0x2020202020202020L;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int FIRST_SIGN = '!';
    private static final long SIGNS = signs();

    /**
     * Where words are not apart, clauses of fewer bytes may come again: those of 15 characters are looked at, for what a
     * sentence is about takes ten.
     */
    private static final int BYTES_OF_CHARACTERS = 45;

    /** Signs between clauses where words are not apart: of three bytes each, the first of which is one of the next three. */
    private static final String WIDE_SIGNS = "、。「」『』“”《》，：；？！…（）";

    private static final int GENERAL = 0xE2;
    private static final int KANA = 0xE3;
    private static final int WIDE = 0xEF;
    private static final int BYTES_OF_SIGN = 3;
    /** Bits of a character in each of its further bytes. */
    private static final int TAIL_BITS = 6;

    private static final int TAIL = (1 << TAIL_BITS) - 1;

    private final boolean apart;
    private final long[] room = new long[ROOM];
    private long[] known = room;
    private final long[] found = new long[MOST_NEW];
    private int count;
    private int foundCount;

    /** Clauses of texts whose words are apart, or not. */
    Clauses(boolean apart) {
        this.apart = apart;
    }

    private static long signs() {
        long signs = 0;
        for (char sign : ",;:.!?\"".toCharArray()) {
            signs |= 1L << sign - FIRST_SIGN;
        }
        return signs;
    }

    /** Starts a text. */
    void start() {
        known = room;
        Arrays.fill(known, 0);
        count = 0;
    }

    /**
     * Whether a sentence, or one of its clauses, stands in its text already, or a clause twice in itself. Goes from sign
     * to sign, eight bytes at a time: only bytes below the letters are looked at one by one. The sentence is known by its clauses
     * and signs.
     */
    boolean areRepeated(byte[] text, int from, int end) {
        foundCount = 0;
        if (!apart) {
            return areRepeatedOfCharacters(text, from, end);
        }
        long sentence = 0;
        int at = from;
        while (at < end) {
            at += text[at] == ' ' ? 1 : 0;
            int start = at;
            long clause = 0;
            int blanks = 0;
            int length;
            do {
                long eight = EightBytes.at(text, at);
                long blank = EightBytes.equal(eight, ' ', Long.BYTES);
                length = untilSign(eight, EightBytes.belowLetters(eight, end - at) & ~blank, end - at);
                if (length > 0) {
                    blanks += Long.bitCount(blank << Long.SIZE - Byte.SIZE * length);
                    clause = (clause ^ (eight | SMALL) << Long.SIZE - Byte.SIZE * length) * FACTOR;
                    clause ^= clause >>> 29;
                    at += length;
                }
            } while (length == Long.BYTES);
            clause = CounterRng.mix(clause + at - start) | 1;
            if (blanks >= BLANKS && isRepeated(clause)) {
                return true;
            }
            sentence = (sentence ^ clause) * FACTOR + (at < end ? text[at] : 0);
            at++;
        }
        return end - from > SHORTEST && isRepeated(CounterRng.mix(sentence) | 1);
    }

    /** The same where words are not apart, byte by byte. */
    private boolean areRepeatedOfCharacters(byte[] text, int from, int end) {
        long sentence = 0;
        int at = from;
        while (at < end) {
            int start = at;
            long clause = 0;
            while (at < end && !isWideSign(text, at)) {
                clause = (clause ^ text[at]) * FACTOR;
                clause ^= clause >>> 29;
                at++;
            }
            clause = CounterRng.mix(clause + at - start) | 1;
            if (at - start >= BYTES_OF_CHARACTERS && isRepeated(clause)) {
                return true;
            }
            sentence = (sentence ^ clause) * FACTOR;
            at += BYTES_OF_SIGN;
        }
        return end - from > SHORTEST && isRepeated(CounterRng.mix(sentence) | 1);
    }

    /** Whether a sign starts at a place; behind every text there are bytes that may be read. */
    private static boolean isWideSign(byte[] text, int at) {
        int first = Byte.toUnsignedInt(text[at]);
        if (first != GENERAL && first != KANA && first != WIDE) {
            return false;
        }
        int sign = (first & 0xF) << 2 * TAIL_BITS | (text[at + 1] & TAIL) << TAIL_BITS | text[at + 2] & TAIL;
        return WIDE_SIGNS.indexOf(sign) >= 0;
    }

    /** How many of eight bytes, or of as many as are left, stand before the first sign, which is one of those with a bit in a mask. */
    private static int untilSign(long eight, long others, int left) {
        for (long rest = others; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest) & -Byte.SIZE;
            int sign = (int) (eight >>> bit & 0xFF) - FIRST_SIGN;
            if (sign >= 0 && (SIGNS >>> sign & 1) != 0) {
                return bit / Byte.SIZE;
            }
        }
        return Math.min(left, Long.BYTES);
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
        int place = (int) hash & known.length - 1;
        while (known[place] != 0 && known[place] != hash) {
            place = place + 1 & known.length - 1;
        }
        return place;
    }

    /** The clauses of the last sentence belong to the text. */
    void keep() {
        for (int clause = 0; clause < foundCount; clause++) {
            add(found[clause]);
        }
        foundCount = 0;
    }

    private void add(long hash) {
        int place = place(hash);
        count += known[place] == 0 ? 1 : 0;
        known[place] = hash;
        if (count > known.length / 2) {
            long[] before = known;
            known = new long[2 * before.length];
            for (long old : before) {
                if (old != 0) {
                    known[place(old)] = old;
                }
            }
        }
    }
}
