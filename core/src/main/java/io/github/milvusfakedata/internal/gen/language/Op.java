package io.github.milvusfakedata.internal.gen.language;

/**
 * The steps of compiled frames, as the kernel switches over them. A step is two numbers: the piece that stands before it,
 * then what it is in the lower bits and what it works on above.
 */
final class Op {
    /** Nothing: the program's end. */
    static final int END = 0;

    /** An entry of a list; its key. */
    static final int LIST = 1;
    /** Perhaps an entry of a list and a blank; its key. */
    static final int PERHAPS = 2;
    /** A or an, as the next words ask. */
    static final int ARTICLE = 3;
    /** The row's main thing; the key of the list of its form. */
    static final int MAIN = 4;
    /** A name of the row's cast; the {@link SlotKind}'s number below {@link #INTRODUCED}. */
    static final int NAME = 5;
    /** A code; the piece with its pattern. */
    static final int CODE = 6;
    /** A version. */
    static final int VERSION = 7;
    /** A whole number; two more numbers, the smallest and how many there are, follow here and in the next three. */
    static final int NUMBER = 8;
    /** A number of tenths. */
    static final int DECIMAL = 9;
    /** A number and the word percent. */
    static final int PERCENT = 10;
    /** An amount of money. */
    static final int MONEY = 11;
    /** A year. */
    static final int YEAR = 12;
    /** A day with its month; {@link #AHEAD} if it is still to come. */
    static final int DATE = 13;
    /** A value of the row; its number. */
    static final int ROW = 14;
    /** The next words start with a capital. */
    static final int CAPITAL = 15;
    /** A month; {@link #WITH_YEAR} if its year follows, {@link #AHEAD} if it is still to come. */
    static final int MONTH = 16;
    /** A day of the week. */
    static final int WEEKDAY = 17;

    /** One of several wordings; the first one's piece above {@link #COUNT_BITS}, how many there are below. */
    static final int WORDING = 18;

    /** Bits of the number of wordings. */
    static final int COUNT_BITS = 5;

    /** Selects the number of wordings. */
    static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

    /** Bits of the step. */
    static final int BITS = 5;

    /** Selects the step. */
    static final int MASK = (1 << BITS) - 1;

    /** Beside a month: its year follows. */
    static final int WITH_YEAR = 1;
    /** Beside a month or a date: it is still to come. */
    static final int AHEAD = 2;

    /** Selects the kind of a name. */
    static final int KIND_MASK = 63;
    /** Beside a name's kind: the words behind it say who that is, so nobody who was named before. */
    static final int INTRODUCED = 64;
    /** Beside a name's kind: the family name alone. */
    static final int BARE = 128;

    private static final int PLAIN_SIZE = 2;
    private static final int RANGE_SIZE = 4;

    private Op() {}

    /** How many numbers a step has. */
    static int size(int op) {
        return op >= NUMBER && op <= MONEY ? RANGE_SIZE : PLAIN_SIZE;
    }
}
