package io.github.milvusfakedata.internal.gen.language;

import java.util.Arrays;

/**
 * The pieces of a sentence, kept until it is complete: one that doesn't fit is dropped before a byte was copied, entries can
 * be exchanged for others, and there is one place that copies. A leaf is a number as {@link Piece} packs it, of a piece of
 * the lexicon or of bytes of the scratch.
 */
final class Leaves {
    /** Places before a sentence for an opener and what joins it. */
    static final int FRONT = 2;

    /** No sentence has more bytes, which a test measures. */
    static final int SENTENCE_ROOM = 4096;

    /** Bytes behind every text and its target that a copy may touch. */
    static final int SLACK = 2 * Long.BYTES;

    private static final int ROOM = 512;
    /** With so many leaves no program starts that may need as many again. */
    private static final int FULL = 128;

    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;
    /** Bits of a sign in each of its further bytes. */
    private static final int CONTINUATION_BITS = 6;
    /** Names start with these letters, and numbers that are read with a vowel at first with this digit. */
    private static final String VOWELS = "AEIOUaeiou8";

    private final byte[] bytes;
    private final byte[] gaps;
    private final long[] pieces;
    private final Scratch scratch;
    private final boolean english;
    private final boolean apart;
    private final boolean openerCapital;
    private final long[] leaves = new long[ROOM];
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
        this.gaps = lexicon.gaps();
        this.pieces = lexicon.pieces();
        this.scratch = scratch;
        this.english = lexicon.grammar().english();
        this.apart = lexicon.grammar().blanks();
        this.openerCapital = lexicon.grammar().is("opener_capital");
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
        leaves[0] = 0;
        leaves[1] = 0;
        lists[0] = -1;
        lists[1] = -1;
    }

    /** Puts two pieces before the sentence. */
    void open(int opener, int join) {
        leaves[0] = pieces[opener];
        leaves[1] = pieces[join];
        total += gaps[opener] + gaps[join];
        if (openerCapital) {
            leaves[FRONT] |= Piece.CAPITAL;
        }
    }

    /** Replaces an entry of a list by another one. */
    void replace(int leaf, int piece) {
        total += gaps[piece] - blanks(leaf);
        leaves[leaf] = leaves[leaf] & Piece.CAPITAL | pieces[piece];
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
        return isSame(pieces[piece], pieces[other]);
    }

    private boolean isSame(long piece, long other) {
        int length = Piece.length(piece);
        if (length != Piece.length(other)) {
            return false;
        }
        int start = Piece.start(piece);
        int second = Piece.start(other);
        return start == second || Arrays.equals(bytes, start, start + length, bytes, second, second + length);
    }

    /** Whether one of the exchanged entries stands twice in the sentence. */
    boolean haveRepeated() {
        for (int leaf = FRONT; leaf < count; leaf++) {
            for (int before = FRONT; lists[leaf] >= 0 && before < leaf; before++) {
                if (lists[before] >= 0 && isSame(leaves[before], leaves[leaf])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether something may stand behind what was written from a place on: no speech, no second "but", no bracket at its end. */
    boolean mayGoOn(int from) {
        write();
        if (at > from && Grammar.CLOSING.indexOf(lastSign()) >= 0) {
            return false;
        }
        return !english || !ClosingWords.areIn(to, from, at);
    }

    /** The last sign that was written, of one to three bytes; of a longer one some other number. */
    private int lastSign() {
        int bits = 0;
        int shift = 0;
        int place = at - 1;
        for (; place > 0 && (to[place] & CONTINUATION_MASK) == CONTINUATION; place--) {
            bits |= (to[place] & (1 << CONTINUATION_BITS) - 1) << shift;
            shift += CONTINUATION_BITS;
        }
        int first = to[place] & (1 << Byte.SIZE - 1 - shift / CONTINUATION_BITS) - 1;
        return first << shift | bits;
    }

    /** Whether there may be no room for more; a sentence that needs not be kept gets some. */
    boolean isFull() {
        if (count >= FULL && !kept) {
            write();
        }
        return count >= FULL;
    }

    /** Appends a piece; the list that it is an entry of, or −1. */
    void piece(int piece, int list) {
        append(pieces[piece], list);
    }

    private void append(long leaf, int list) {
        total += Piece.blanks(leaf);
        leaves[count] = leaf | pending;
        lists[count++] = list;
        pending = 0;
    }

    /** Appends an article, which the next leaf decides. */
    void article() {
        append(pieces[Lexicon.AN] | Piece.ARTICLE, -1);
    }

    /** The next leaf starts with a capital. */
    void capital() {
        pending |= Piece.CAPITAL;
    }

    /** The next leaf stands behind an opener. */
    void opened() {
        if (openerCapital) {
            capital();
        }
    }

    /** Appends bytes of the scratch, the length above their start. */
    void made(long range) {
        int start = Piece.start(range);
        int end = start + Piece.length(range);
        int blanks = apart ? EightBytes.blanks(scratch.bytes(), start, end) : characters(scratch.bytes(), start, end);
        append(range | Piece.MADE | (long) blanks << Piece.BLANKS_SHIFT, -1);
    }

    private static int characters(byte[] text, int start, int end) {
        int count = 0;
        for (int place = start; place < end; place++) {
            count += (text[place] & CONTINUATION_MASK) == CONTINUATION ? 0 : 1;
        }
        return count;
    }

    /** Number of leaves, those of an opener included. */
    int count() {
        return count;
    }

    /** How many blanks a leaf has. */
    int blanks(int leaf) {
        return Piece.blanks(leaves[leaf]);
    }

    /** The list that a leaf is an entry of, or −1. */
    int list(int leaf) {
        return lists[leaf];
    }

    /** How many blanks the sentence has: as many as words, if one ends it. */
    int total() {
        return total;
    }

    /** Writes what was not yet written, and returns its end. */
    int end() {
        write();
        kept = false;
        pending = 0;
        return at;
    }

    /** An article waits for the leaf behind it. */
    private void write() {
        byte[] made = scratch.bytes();
        int end = count > FRONT && (leaves[count - 1] & Piece.ARTICLE) != 0 ? count - 1 : count;
        int place = at;
        for (int leaf = 0; leaf < end; leaf++) {
            long what = leaves[leaf];
            if ((what & Piece.ARTICLE) != 0 && !startsWithVowel(leaves[leaf + 1])) {
                what = pieces[Lexicon.A] | what & Piece.CAPITAL;
            }
            int length = Piece.length(what);
            EightBytes.copy((what & Piece.MADE) != 0 ? made : bytes, Piece.start(what), to, place, length);
            if ((what & Piece.CAPITAL) != 0) {
                Capitals.first(to, place, place + length);
            }
            place += length;
        }
        at = place;
        leaves[0] = 0;
        leaves[1] = 0;
        leaves[FRONT] = leaves[end];
        count = FRONT + count - end;
    }

    private boolean startsWithVowel(long next) {
        return (next & Piece.MADE) != 0
                ? VOWELS.indexOf(scratch.bytes()[Piece.start(next)]) >= 0
                : (next & Piece.VOWEL) != 0;
    }
}
