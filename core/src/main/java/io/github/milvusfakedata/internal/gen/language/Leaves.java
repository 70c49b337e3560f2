package io.github.milvusfakedata.internal.gen.language;

import java.util.Arrays;

/**
 * Where the pieces of a sentence go: at once into the text, which is fastest, or kept as leaves, so that entries can be
 * exchanged for others before the sentence is written. A leaf is the number of a piece, or where its bytes are in the
 * scratch, with the length above.
 */
final class Leaves {
    /** Places before a sentence for an opener and what joins it. */
    static final int FRONT = 2;

    /** No sentence has more bytes, which a test measures. */
    static final int SENTENCE_ROOM = 4096;

    /** Bytes behind every text and its target that a copy may touch. */
    static final int SLACK = 2 * Long.BYTES;

    private static final int ROOM = 256;
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;
    private static final int LENGTH_SHIFT = 32;
    private static final int LENGTH_MASK = 0xFFFF;
    private static final long MADE = 1L << 60;
    private static final long CAPITAL = 1L << 61;
    private static final long ARTICLE = 1L << 62;
    /** Names start with these letters, and numbers that are read with a vowel at first with this digit. */
    private static final String VOWELS = "AEIOUaeiou8";

    private final byte[] bytes;
    private final int[] starts;
    private final byte[] gaps;
    private final boolean[] vowels;
    private final Scratch scratch;
    private final Grammar grammar;
    private final long[] leaves = new long[ROOM];
    private final int[] blanks = new int[ROOM];
    private final int[] lists = new int[ROOM];
    private byte[] to;
    private int at;
    private int count;
    private int total;
    private boolean kept;
    private final int[] picked = new int[ROOM];
    private int pickedCount;
    /** What the next leaf still needs before it: an article, a capital. */
    private long pending;

    Leaves(Lexicon lexicon, Scratch scratch) {
        this.bytes = lexicon.bytes();
        this.starts = lexicon.starts();
        this.gaps = lexicon.gaps();
        this.vowels = lexicon.vowels();
        this.scratch = scratch;
        this.grammar = lexicon.grammar();
    }

    /** Starts a sentence at a place of a text that has {@link #SENTENCE_ROOM}. */
    void start(byte[] text, int place, boolean keep) {
        to = text;
        at = place;
        kept = keep;
        count = FRONT;
        total = 0;
        pending = 0;
        pickedCount = 0;
        if (keep) {
            set(0, Lexicon.EMPTY);
            set(1, Lexicon.EMPTY);
        }
    }

    private void set(int leaf, int piece) {
        leaves[leaf] = piece;
        blanks[leaf] = gaps[piece];
        lists[leaf] = -1;
    }

    /** Puts two pieces before the sentence. */
    void open(int opener, int join) {
        set(0, opener);
        set(1, join);
        total += gaps[opener] + gaps[join];
        if (grammar.is("opener_capital")) {
            leaves[FRONT] |= CAPITAL;
        }
    }

    /** Replaces an entry of a list by another one. */
    void replace(int leaf, int piece) {
        leaves[leaf] = leaves[leaf] & CAPITAL | piece;
        total += gaps[piece] - blanks[leaf];
        blanks[leaf] = gaps[piece];
    }

    /** Whether the sentence has an entry already, from whatever list. It has from now on. */
    boolean isRepeated(int entry) {
        for (int before = 0; before < pickedCount; before++) {
            if (isSame(picked[before], entry)) {
                return true;
            }
        }
        if (pickedCount < ROOM) {
            picked[pickedCount++] = entry;
        }
        return false;
    }

    private boolean isSame(int piece, int other) {
        if (piece == other || piece < 0 || other < 0) {
            return piece == other;
        }
        int length = starts[piece + 1] - starts[piece];
        return length == starts[other + 1] - starts[other]
                && Arrays.equals(bytes, starts[piece], starts[piece] + length, bytes, starts[other], starts[other] + length);
    }

    /** Whether one of the exchanged entries stands twice in the sentence. */
    boolean haveRepeated() {
        for (int leaf = FRONT; leaf < count; leaf++) {
            for (int before = FRONT; lists[leaf] >= 0 && before < leaf; before++) {
                if (lists[before] >= 0 && isSame((int) leaves[before], (int) leaves[leaf])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether something may stand behind what was written from a place on: no speech, no second "but", no bracket at its end. */
    boolean mayGoOn(int from) {
        if (at > from && (to[at - 1] == ')' || to[at - 1] == '"')) {
            return false;
        }
        return !grammar.english() || !ClosingWords.areIn(to, from, at);
    }

    /** Whether there may be no room for more. */
    boolean isFull() {
        return kept && count >= ROOM / 2;
    }

    /** Appends a piece; the list that it is an entry of, or −1. */
    void piece(int piece, int list) {
        total += gaps[piece];
        if (kept) {
            leaves[count] = piece | pending;
            pending = 0;
            blanks[count] = gaps[piece];
            lists[count++] = list;
            return;
        }
        int start = starts[piece];
        int length = starts[piece + 1] - start;
        if (pending == 0) {
            EightBytes.copy(bytes, start, to, at, length);
        } else {
            direct(bytes, start, length, vowels[piece]);
        }
        at += length;
    }

    /** Appends an article, which the next leaf decides. */
    void article() {
        if (kept) {
            piece(Lexicon.AN, -1);
            leaves[count - 1] |= ARTICLE;
        } else {
            total++;
            pending |= ARTICLE;
        }
    }

    /** The next leaf starts with a capital. */
    void capital() {
        pending |= CAPITAL;
    }

    /** Appends bytes of the scratch, the length above their start. */
    void made(long range) {
        byte[] from = scratch.bytes();
        int start = (int) range;
        int length = (int) (range >>> LENGTH_SHIFT);
        int blank = grammar.blanks()
                ? EightBytes.blanks(from, start, start + length)
                : characters(from, start, length);
        total += blank;
        if (kept) {
            leaves[count] = MADE | range | pending;
            pending = 0;
            blanks[count] = blank;
            lists[count++] = -1;
            return;
        }
        if (pending == 0) {
            EightBytes.copy(from, start, to, at, length);
        } else {
            direct(from, start, length, VOWELS.indexOf(from[start]) >= 0);
        }
        at += length;
    }

    private static int characters(byte[] text, int start, int length) {
        int count = 0;
        for (int place = start; place < start + length; place++) {
            count += (text[place] & CONTINUATION_MASK) == CONTINUATION ? 0 : 1;
        }
        return count;
    }

    private void direct(byte[] from, int start, int length, boolean vowel) {
        int first = at;
        if ((pending & ARTICLE) != 0) {
            int article = vowel ? Lexicon.AN : Lexicon.A;
            EightBytes.copy(bytes, starts[article], to, at, starts[article + 1] - starts[article]);
            at += starts[article + 1] - starts[article];
        }
        EightBytes.copy(from, start, to, at, length);
        if ((pending & CAPITAL) != 0) {
            Capitals.first(to, first, at + length);
        }
        pending = 0;
    }

    /** Number of leaves, those of an opener included. */
    int count() {
        return count;
    }

    /** How many blanks a leaf has. */
    int blanks(int leaf) {
        return blanks[leaf];
    }

    /** The list that a leaf is an entry of, or −1. */
    int list(int leaf) {
        return lists[leaf];
    }

    /** How many blanks the sentence has: as many as words, if one ends it. */
    int total() {
        return total;
    }

    /** Writes the sentence if it was kept, and returns its end. */
    int end() {
        if (kept) {
            kept = false;
            pending = 0;
            for (int leaf = 0; leaf < count; leaf++) {
                write(leaf);
            }
        }
        return at;
    }

    private void write(int leaf) {
        long what = leaves[leaf];
        int start = at;
        if ((what & MADE) != 0) {
            int length = (int) (what >>> LENGTH_SHIFT) & LENGTH_MASK;
            EightBytes.copy(scratch.bytes(), (int) what, to, at, length);
            at += length;
        } else {
            int piece = (what & ARTICLE) == 0 ? (int) what : startsWithVowel(leaves[leaf + 1]) ? Lexicon.AN : Lexicon.A;
            EightBytes.copy(bytes, starts[piece], to, at, starts[piece + 1] - starts[piece]);
            at += starts[piece + 1] - starts[piece];
        }
        if ((what & CAPITAL) != 0) {
            Capitals.first(to, start, at);
        }
    }

    private boolean startsWithVowel(long next) {
        return (next & MADE) != 0 ? VOWELS.indexOf(scratch.bytes()[(int) next]) >= 0 : vowels[(int) next];
    }
}
