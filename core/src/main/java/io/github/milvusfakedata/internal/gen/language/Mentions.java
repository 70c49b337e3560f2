package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedDraws;

/**
 * What a text mentions beside the words of lists: the names of its row, which stay the same, and numbers, which don't. A
 * mention is a range of bytes of the scratch, the length in the upper half.
 */
final class Mentions {
    private static final int LENGTH_SHIFT = 32;
    private static final int NAMES = SlotKind.values().length;
    private static final int FIRST_FRESH = SlotKind.SURNAME.ordinal();
    private static final int LAST_FRESH = SlotKind.VILLAGE.ordinal();
    /** Codes have no vowels, so that they spell no words. */
    private static final String CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

    private static final int YEARS = 12;
    private static final int DAYS = 28;
    private static final RowValue[] VALUES = RowValue.values();
    private static final SlotKind[] KINDS = SlotKind.values();

    private final Lexicon lexicon;
    private final TextNames names;
    private final RowWords rowWords;
    private final SharedDraws hidden;
    private final Bits bits;
    private final Scratch scratch = new Scratch();
    private final Figures figures;
    private final int[] starts = new int[NAMES];
    private final int[] families = new int[NAMES];
    private final int[] ends = new int[NAMES];
    private long row;
    private int topic;
    private int main;
    private long nameBits;
    private int kept;
    private int now;
    private int year;

    Mentions(Lexicon lexicon, RowWords rowWords, SharedDraws hidden, Bits bits) {
        this.lexicon = lexicon;
        this.names = lexicon.names();
        this.figures = new Figures(lexicon.grammar());
        this.rowWords = rowWords;
        this.hidden = hidden;
        this.bits = bits;
    }

    /**
     * Starts a text.
     *
     * @param mainThing place of its main thing in the topic's list
     * @param bitsOfNames what its names follow from
     */
    void start(long rowOfText, int topicOfRow, int mainThing, long bitsOfNames) {
        row = rowOfText;
        topic = topicOfRow;
        main = mainThing;
        nameBits = bitsOfNames;
        scratch.clear();
        kept = 0;
        now = 0;
        year = 0;
        for (int kind = 0; kind < NAMES; kind++) {
            ends[kind] = 0;
        }
    }

    /** The row's topic. */
    int topic() {
        return topic;
    }

    /** The place of the row's main thing in its topic's list. */
    int main() {
        return main;
    }

    /** Where names and numbers are. */
    Scratch scratch() {
        return scratch;
    }

    /** Starts a sentence: persons named in one that was dropped have not been named. */
    void startSentence() {
        now = kept;
    }

    /** The sentence is part of the text. */
    void keep() {
        kept = now;
    }

    /**
     * The mention that a step asks for.
     *
     * @param op the step, with its argument
     * @param code the program, in which numbers' smallest and count stand from {@code at} on
     */
    long mention(int op, int argument, int[] code, int at) {
        if (op == Op.NAME) {
            return name(argument);
        }
        int from = scratch.size();
        switch (op) {
            case Op.CODE -> code(argument);
            case Op.VERSION -> version();
            case Op.NUMBER -> figures.whole(drawn(code, at), code[at] + code[at + 1] > Scratch.NO_GROUPS_TO, scratch);
            case Op.DECIMAL -> figures.decimal(drawn(code, at), scratch);
            case Op.PERCENT -> figures.percent(drawn(code, at), scratch);
            case Op.MONEY -> figures.money(drawn(code, at), scratch);
            case Op.YEAR -> scratch.number(year() - bits.skewed(YEARS), false);
            case Op.DATE -> date();
            case Op.ROW -> rowWords.write(VALUES[argument], row, scratch);
            default -> throw new IllegalStateException("no step " + op);
        }
        return range(from, scratch.size());
    }

    private static long range(int from, int to) {
        return (long) (to - from) << LENGTH_SHIFT | from;
    }

    /** Small numbers more often, as in all figures that people quote. */
    private int drawn(int[] code, int at) {
        long share = bits.next();
        return code[at] + (int) ((share * share + bits.next()) * code[at + 1] >>> 32);
    }

    private void version() {
        scratch.number(1 + bits.skewed(6), false);
        scratch.put('.');
        scratch.number(bits.below(20), false);
        if (bits.below(2) == 0) {
            scratch.put('.');
            scratch.number(bits.skewed(10), false);
        }
    }

    private void code(int pattern) {
        for (int at = lexicon.starts()[pattern]; at < lexicon.starts()[pattern + 1]; at++) {
            char sign = (char) lexicon.bytes()[at];
            scratch.put(
                    sign == 'A'
                            ? CODE_LETTERS.charAt(bits.below(CODE_LETTERS.length()))
                            : sign == '9' ? (char) ('0' + bits.below(10)) : sign);
        }
    }

    private int year() {
        if (year == 0) {
            year = (int) hidden.quantity(Quantity.CREATED_YEAR, row);
        }
        return year;
    }

    private void date() {
        ListTable lists = lexicon.lists();
        int list = lexicon.tables()[Lexicon.MONTH];
        int month = bits.below(12);
        int piece = lists.entries()[lists.first()[list] + month];
        figures.date(1 + bits.below(DAYS), month + 1, lexicon, piece, scratch);
    }

    /** A name of the row is made once for each text; persons are called by the family name alone from the second time on. */
    private long name(int kind) {
        if (kind >= FIRST_FRESH && kind <= LAST_FRESH) {
            int from = scratch.size();
            names.write(KINDS[kind], bits.all(), scratch);
            return range(from, scratch.size());
        }
        if (ends[kind] == 0) {
            starts[kind] = scratch.size();
            families[kind] = names.write(KINDS[kind], nameBits, scratch);
            ends[kind] = scratch.size();
        }
        boolean again = (now >>> kind & 1) != 0;
        now |= 1 << kind;
        return range(again ? families[kind] : starts[kind], ends[kind]);
    }
}
