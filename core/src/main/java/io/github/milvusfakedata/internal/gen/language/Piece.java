package io.github.milvusfakedata.internal.gen.language;

/**
 * A piece of text in one number, so that one look tells all about it: where its bytes start, how many there are, how many
 * blanks are among them, whether it starts with the sound of a vowel; and what its place in a sentence asks for.
 */
final class Piece {
    /** Blanks stand from this bit on. */
    static final int BLANKS_SHIFT = 48;

    /** It starts with the sound of a vowel. */
    static final long VOWEL = 1L << 56;

    /** Its bytes are in the scratch, not in the lexicon. */
    static final long MADE = 1L << 57;

    /** It starts with a capital. */
    static final long CAPITAL = 1L << 58;

    /** It is an article: a or an. */
    static final long ARTICLE = 1L << 59;

    private static final int LENGTH_SHIFT = 32;
    private static final int LENGTH_MASK = 0xFFFF;
    private static final int BLANKS_MASK = 0xFF;

    private Piece() {}

    /** A piece of the lexicon. */
    static long of(int start, int length, int blanks, boolean vowel) {
        return range(start, start + length) | (blanks & (long) BLANKS_MASK) << BLANKS_SHIFT | (vowel ? VOWEL : 0);
    }

    /** A range of bytes. */
    static long range(int start, int end) {
        return (long) (end - start) << LENGTH_SHIFT | start;
    }

    /** Where its bytes start. */
    static int start(long piece) {
        return (int) piece;
    }

    /** How many bytes it has. */
    static int length(long piece) {
        return (int) (piece >>> LENGTH_SHIFT) & LENGTH_MASK;
    }

    /** How many blanks it has. */
    static int blanks(long piece) {
        return (int) (piece >>> BLANKS_SHIFT) & BLANKS_MASK;
    }
}
