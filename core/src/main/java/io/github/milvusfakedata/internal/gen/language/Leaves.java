package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.text.EncodedText;

/**
 * The pieces of a sentence that is not written yet, with what each adds to its blanks and bytes. A leaf is the number of a
 * piece, or where its bytes are in the scratch, with the length above.
 */
final class Leaves {
    /** Places before a sentence for an opener and what joins it. */
    static final int FRONT = 2;

    private static final int ROOM = 256;
    private static final int LENGTH_SHIFT = 32;
    private static final int LENGTH_MASK = 0xFFFF;
    private static final long MADE = 1L << 60;
    private static final long CAPITAL = 1L << 61;
    private static final long ARTICLE = 1L << 62;
    /** Numbers that are read with a vowel at first start with this digit. */
    private static final String VOWELS = "AEIOUaeiou8";

    private final byte[] bytes;
    private final int[] starts;
    private final byte[] gaps;
    private final boolean[] vowels;
    private final Scratch scratch;
    private final long[] leaves = new long[ROOM];
    private final int[] blanks = new int[ROOM];
    private final int[] lists = new int[ROOM];
    private int count;
    private int total;
    private int size;
    private long nextCapital;

    Leaves(Lexicon lexicon, Scratch scratch) {
        this.bytes = lexicon.bytes();
        this.starts = lexicon.starts();
        this.gaps = lexicon.gaps();
        this.vowels = lexicon.vowels();
        this.scratch = scratch;
    }

    /** Starts a sentence. */
    void start() {
        count = FRONT;
        total = 0;
        size = 2 * Long.BYTES;
        nextCapital = 0;
        set(0, Lexicon.EMPTY);
        set(1, Lexicon.EMPTY);
    }

    /** Replaces a leaf by a piece that no list can replace. */
    void set(int leaf, int piece) {
        leaves[leaf] = piece;
        blanks[leaf] = gaps[piece];
        lists[leaf] = -1;
    }

    /** Puts two pieces before the sentence. */
    void open(int opener, int join) {
        set(0, opener);
        set(1, join);
        total += gaps[opener] + gaps[join];
        size += length(opener) + length(join);
    }

    /** Replaces the last leaf by a piece. */
    void setLast(int piece) {
        total += gaps[piece] - blanks[count - 1];
        size += length(piece);
        set(count - 1, piece);
    }

    /** Replaces an entry of a list by another one. */
    void replace(int leaf, int piece) {
        leaves[leaf] = leaves[leaf] & CAPITAL | piece;
        total += gaps[piece] - blanks[leaf];
        size += length(piece);
        blanks[leaf] = gaps[piece];
    }

    /** Whether there is no room for more. */
    boolean isFull() {
        return count >= ROOM - FRONT;
    }

    /** Appends a piece; the list that it is an entry of, or −1. */
    void piece(int piece, int list) {
        int at = count++;
        leaves[at] = piece | nextCapital;
        nextCapital = 0;
        blanks[at] = gaps[piece];
        lists[at] = list;
        total += gaps[piece];
        size += starts[piece + 1] - starts[piece];
    }

    /** Appends an article, which the next leaf decides. */
    void article() {
        piece(Lexicon.AN, -1);
        leaves[count - 1] |= ARTICLE;
    }

    /** Appends bytes of the scratch, the length above their start. */
    void made(long range) {
        byte[] from = scratch.bytes();
        int start = (int) range;
        int length = (int) (range >>> LENGTH_SHIFT);
        int blank = 0;
        for (int at = start; at < start + length; at++) {
            blank += from[at] == ' ' ? 1 : 0;
        }
        leaves[count] = MADE | range | nextCapital;
        nextCapital = 0;
        blanks[count] = blank;
        lists[count] = -1;
        count++;
        total += blank;
        size += length;
    }

    /** The next leaf starts with a capital. */
    void capital() {
        nextCapital = CAPITAL;
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

    /** The most bytes that {@link #write} writes. */
    int most() {
        return size;
    }

    private int length(int piece) {
        return starts[piece + 1] - starts[piece];
    }

    /** Writes the sentence and returns its end. */
    int write(byte[] to, int from) {
        byte[] made = scratch.bytes();
        int at = from;
        for (int leaf = 0; leaf < count; leaf++) {
            long what = leaves[leaf];
            int start = at;
            if (what >= MADE) {
                at = special(leaf, what, made, to, at);
            } else {
                int piece = (int) what;
                int length = starts[piece + 1] - starts[piece];
                EncodedText.copy(bytes, starts[piece], to, at, length);
                at += length;
            }
            if ((what & CAPITAL) != 0) {
                Capitals.first(to, start, at);
            }
        }
        return at;
    }

    private int special(int leaf, long what, byte[] made, byte[] to, int at) {
        if ((what & MADE) != 0) {
            int length = (int) (what >>> LENGTH_SHIFT) & LENGTH_MASK;
            EncodedText.copy(made, (int) what, to, at, length);
            return at + length;
        }
        int piece = (what & ARTICLE) == 0 ? (int) what : startsWithVowel(leaves[leaf + 1]) ? Lexicon.AN : Lexicon.A;
        EncodedText.copy(bytes, starts[piece], to, at, length(piece));
        return at + length(piece);
    }

    private boolean startsWithVowel(long next) {
        return (next & MADE) != 0 ? VOWELS.indexOf(scratch.bytes()[(int) next]) >= 0 : vowels[(int) next];
    }
}
