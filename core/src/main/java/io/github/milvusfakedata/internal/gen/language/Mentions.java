package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;

/**
 * What a text mentions beside the words of lists: the names of its {@link Cast}, dates, and numbers. A mention is a range of
 * bytes of the scratch, the length in the upper half.
 */
final class Mentions {
    private static final int LENGTH_SHIFT = 32;
    /** Codes have no vowels, so that they spell no words. */
    private static final String CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

    private static final RowValue[] VALUES = RowValue.values();

    private final Lexicon lexicon;
    private final RowWords rowWords;
    private final Bits bits;
    private final Scratch scratch = new Scratch();
    private final Figures figures;
    private final Cast cast;
    private final RowDates dates;
    /** What the first code and the first version of a text follow from: title and text show the same. */
    private final Bits own = new Bits();

    private long ownBits;
    private int kept;
    private int now;
    private long row;
    private int topic;
    private int main;

    Mentions(Lexicon lexicon, Subject subject, RowWords rowWords, SharedDraws hidden, Bits bits) {
        this.lexicon = lexicon;
        this.figures = new Figures(lexicon.grammar());
        this.rowWords = rowWords;
        this.bits = bits;
        boolean isAtCity = rowWords.isAtCity();
        this.cast = new Cast(lexicon.names(), rowWords, subject, isAtCity, scratch, bits);
        this.dates = new RowDates(hidden, bits);
    }

    /**
     * Starts a text.
     *
     * @param mainThing place of its main thing in the topic's list
     * @param bitsOfNames what its names follow from
     * @param words how many words it has
     */
    void start(long rowOfText, int topicOfRow, int mainThing, long bitsOfNames, int words) {
        row = rowOfText;
        topic = topicOfRow;
        main = mainThing;
        ownBits = bitsOfNames;
        kept = 0;
        now = 0;
        scratch.clear();
        cast.start(rowOfText, bitsOfNames, words);
        dates.start(rowOfText);
    }

    /** The text turns to another matter. */
    void turn(int secondTopic, int mainThing) {
        topic = secondTopic;
        main = mainThing;
        cast.turn();
    }

    /** The text comes to its end. */
    void end() {
        dates.end();
    }

    /** The topic of the text, or of its second part. */
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
        cast.startSentence();
        dates.startSentence();
    }

    /** The sentence is part of the text. */
    void keep() {
        kept = now;
        cast.keep();
    }

    /**
     * The mention that a step asks for, or {@link Cast#NOBODY}. One method of more than 325 bytecodes: the compiler puts none of that
     * size into its callers, which would hold all of this several times.
     *
     * @param op the step, with its argument
     * @param code the program, in which numbers' smallest and count stand from {@code at} on
     */
    long mention(int op, int argument, int[] code, int at) {
        if (op == Op.NAME) {
            return cast.name(argument);
        }
        int from = scratch.size();
        switch (op) {
            case Op.CODE -> {
                Bits letters = first(2);
                byte[] bytes = lexicon.bytes();
                int end = lexicon.starts()[argument + 1];
                for (int place = lexicon.starts()[argument]; place < end; place++) {
                    byte sign = bytes[place];
                    if (sign == 'A') {
                        scratch.put(CODE_LETTERS.charAt(letters.below(CODE_LETTERS.length())));
                    } else {
                        scratch.put(sign == '9' ? (char) ('0' + letters.below(10)) : (char) sign);
                    }
                }
            }
            case Op.VERSION -> {
                Bits numbers = first(1);
                scratch.number(1 + numbers.skewed(6), false);
                scratch.put('.');
                scratch.number(numbers.below(20), false);
                if (numbers.below(2) == 0) {
                    scratch.put('.');
                    scratch.number(numbers.skewed(10), false);
                }
            }
            case Op.NUMBER -> figures.whole(drawn(code, at), code[at] + code[at + 1] > Scratch.NO_GROUPS_TO, scratch);
            case Op.DECIMAL -> figures.decimal(drawn(code, at), scratch);
            case Op.PERCENT -> figures.percent(drawn(code, at), scratch);
            case Op.MONEY -> figures.money(drawn(code, at), scratch);
            case Op.YEAR -> scratch.number(dates.year(), false);
            case Op.DATE -> {
                int month = dates.month((argument & Op.AHEAD) != 0);
                figures.date(dates.day(), month + 1, lexicon, entry(Lexicon.MONTH, month), scratch);
            }
            case Op.ROW -> rowWords.write(VALUES[argument], row, scratch);
            default -> throw new IllegalStateException("no step " + op);
        }
        return range(from, scratch.size());
    }

    private static long range(int from, int to) {
        return (long) (to - from) << LENGTH_SHIFT | from;
    }

    /** Small numbers more often, as in all figures that people quote, but the least only twice as often as one at random. */
    private int drawn(int[] code, int at) {
        long share = bits.next();
        long falling = share * (share + (1 << Short.SIZE)) >>> 1;
        return code[at] + (int) ((falling + bits.next()) * code[at + 1] >>> 32);
    }

    /** The row's own bits for the first mention of a kind in a text, else the text's. */
    private Bits first(int kind) {
        if ((now & kind) != 0) {
            return bits;
        }
        now |= kind;
        own.start(ownBits + kind);
        return own;
    }

    /** The piece of a month that is said beside {@link Op#MONTH}. */
    int month(int manner) {
        boolean withYear = (manner & Op.WITH_YEAR) != 0;
        return entry(Lexicon.MONTH, withYear ? dates.monthWithYear() : dates.month((manner & Op.AHEAD) != 0));
    }

    /** The piece of a day of the week. */
    int weekday() {
        return entry(Lexicon.WEEKDAY, dates.weekday());
    }

    private int entry(int key, int place) {
        ListTable lists = lexicon.lists();
        return lists.entries()[lists.first()[lexicon.tables()[key]] + place];
    }
}
