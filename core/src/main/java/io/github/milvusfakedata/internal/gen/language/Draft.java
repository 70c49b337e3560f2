package io.github.milvusfakedata.internal.gen.language;

/**
 * A sentence in the making: the pieces that fill a frame, chosen but not yet written, so that one that doesn't fit is
 * dropped at no cost, and one that ends a text can be brought to an exact number of words.
 */
final class Draft {
    private static final int PERHAPS_ONE_IN = 3;
    /** No entry. */
    private static final int NOTHING = Integer.MAX_VALUE;

    /** Entries of lists are at most so deep in each other. */
    private static final int MOST_NESTED = 64;

    private final Lexicon lexicon;
    private final int[] code;
    private final int[] programs;
    private final int[] tables;
    private final int[] first;
    private final int[] entries;
    private final Mentions mentions;
    private final UsedEntries used;
    private final Leaves leaves;
    private final Fitting fitting;
    private final Bits bits;
    private final int[] returns = new int[MOST_NESTED];
    private byte[] to;
    private int from;
    private int table;
    private boolean failed;

    Draft(Lexicon lexicon, Mentions mentions, Bits bits) {
        this.lexicon = lexicon;
        this.code = lexicon.code();
        this.programs = lexicon.programs();
        this.tables = lexicon.tables();
        this.first = lexicon.lists().first();
        this.entries = lexicon.lists().entries();
        this.mentions = mentions;
        this.used = new UsedEntries(lexicon.lists());
        this.leaves = new Leaves(lexicon, mentions.scratch());
        this.fitting = new Fitting(lexicon, leaves, used, bits);
        this.bits = bits;
    }

    /** Starts a text about the row's main thing, with bits for which parts of long lists it knows. */
    void start(int topic, long textBits) {
        used.clear(textBits);
        turn(topic);
    }

    /** Starts a part of a text that speaks of another main thing. */
    void turn(int topic) {
        table = topic * lexicon.keys();
        used.mark(tables[topic * lexicon.keys() + Lexicon.MAIN], mentions.main());
    }

    /** Where the next sentence is written, with room for it. */
    void place(byte[] text, int at) {
        to = text;
        from = at;
    }

    /** Starts a sentence of a topic's words that is written at once. */
    void begin(int topic) {
        start(topic, false);
    }

    private void start(int topic, boolean keep) {
        table = topic * lexicon.keys();
        failed = false;
        leaves.start(to, from, keep);
        mentions.startSentence();
    }

    /** Fills a frame. */
    void frame(int frame) {
        run(frame, -1);
    }

    /** Fills a frame to which something is joined: another piece stands for its last one. */
    void frame(int frame, int joint) {
        run(frame, joint);
    }

    /** A name of the row, or its main thing. */
    void name(SlotKind slot) {
        if (slot == SlotKind.MAIN) {
            entry(main(Lexicon.MAIN), -1);
        } else {
            mention(Op.NAME, slot.ordinal(), 0);
        }
    }

    /** An opener and what joins it, or a list's entry in place of it. */
    void open(int key) {
        list(tables[table + key]);
        leaves.piece(Lexicon.OPENED, -1);
        leaves.opened();
    }

    /** What joins another frame. */
    void junction() {
        leaves.piece(entries[used.pick(tables[Lexicon.JUNCTION], bits)], -1);
        leaves.piece(Lexicon.BLANK, -1);
    }

    /** An entry of a list behind the sentence, and the full stop. */
    void close(int key) {
        leaves.piece(Lexicon.COMMA, -1);
        list(tables[table + key]);
        leaves.piece(Lexicon.STOP, -1);
    }

    /** Whether something may stand behind the sentence: not behind speech or a bracket. */
    boolean goesOn() {
        return leaves.mayGoOn(from);
    }

    /** The full stop behind a sentence to which something could have been joined. */
    void stop() {
        leaves.piece(Lexicon.STOP, -1);
    }

    /** Whether lists were missing for the sentence, or one entry came twice. */
    boolean hasFailed() {
        return failed;
    }

    /** Fills a frame by a number of words, if it can be; the key of openers that may stand before it, or −1. */
    boolean fit(int frame, int topic, int words, int openers) {
        start(topic, true);
        frame(frame);
        return !failed && fitting.fit(words, openers < 0 ? -1 : tables[table + openers]);
    }

    /** Makes a sentence of a number of words that {@link #isFiller} knows. */
    void filler(int words) {
        start(0, false);
        leaves.piece(entries[used.pick(tables[Lexicon.FILLER], words - 1, bits)], -1);
        leaves.piece(Lexicon.STOP, -1);
    }

    /** Whether there are sentences of so many words that need no frame. */
    boolean isFiller(int words) {
        return words > 0
                && words <= lexicon.lists().mostGaps() + 1
                && (lexicon.lists().lengths()[tables[Lexicon.FILLER]] >>> words - 1 & 1) != 0;
    }

    /** An entry of a list and a blank, of at most so many words; a shorter one of qualities if the list has none. */
    void words(int key, int most) {
        int lengths = lengths(key) & (1 << most) - 1;
        int list = tables[table + (lengths == 0 ? Lexicon.QUALITY : key)];
        int possible = lengths == 0 ? lengths(Lexicon.QUALITY) & (1 << most) - 1 : lengths;
        int wanted = bits.below(Integer.bitCount(possible));
        while (wanted-- > 0) {
            possible &= possible - 1;
        }
        leaves.piece(entries[used.pick(list, Integer.numberOfTrailingZeros(possible), bits)], -1);
        leaves.piece(Lexicon.BLANK, -1);
    }

    private int lengths(int key) {
        return lexicon.lists().lengths()[tables[table + key]];
    }

    /** Whether the topic has a list of a key. */
    boolean has(int key) {
        return tables[table + key] >= 0;
    }

    /** An entry of a list that is a word by itself, and a blank. */
    void wholeWord(int key) {
        list(tables[table + (has(key) ? key : Lexicon.THING)]);
    }

    /** How many words the sentence has. */
    int words() {
        return leaves.total();
    }

    /** Ends the sentence and returns the end of the text. */
    int end(boolean capital) {
        int end = leaves.end();
        if (capital) {
            Capitals.first(to, from, end);
        }
        return end;
    }

    /** The sentence stays: its names count as mentioned from now on. */
    void keep() {
        mentions.keep();
    }

    /**
     * Runs a program, with another last piece if it is not −1. Entries that are programs themselves run in the same loop, with a
     * stack of where to go back: a method that called itself for them would be compiled into itself.
     */
    private void run(int program, int joint) {
        int depth = 0;
        int at = programs[program];
        failed |= leaves.isFull();
        while (!failed) {
            int literal = code[at];
            int step = code[at + 1];
            int op = step & Op.MASK;
            if (op == Op.END) {
                leaves.piece(depth == 0 && joint >= 0 ? joint : literal, -1);
                if (depth == 0) {
                    return;
                }
                at = back(returns[--depth]);
                continue;
            }
            if (literal != Lexicon.EMPTY) {
                leaves.piece(literal, -1);
            }
            int argument = step >> Op.BITS;
            int list = -1;
            int entry = NOTHING;
            switch (op) {
                case Op.LIST, Op.PERHAPS -> {
                    list = tables[table + argument];
                    boolean isWanted = op == Op.LIST || list >= 0 && bits.below(PERHAPS_ONE_IN) == 0;
                    failed |= isWanted && list < 0;
                    entry = isWanted && list >= 0 ? picked(list) : NOTHING;
                }
                case Op.MAIN -> entry = main(argument);
                case Op.WORDING -> entry = (argument >> Op.COUNT_BITS) + bits.skewed(argument & Op.COUNT_MASK);
                case Op.MONTH -> entry = mentions.month(argument);
                case Op.WEEKDAY -> entry = mentions.weekday();
                case Op.ARTICLE -> leaves.article();
                case Op.CAPITAL -> leaves.capital();
                default -> mention(op, argument, at);
            }
            at += Op.size(op);
            if (entry < 0) {
                returns[depth++] = op == Op.PERHAPS ? ~at : at;
                at = programs[~entry];
                failed |= leaves.isFull();
            } else if (entry != NOTHING) {
                leaves.piece(entry, list);
                at = op == Op.PERHAPS ? back(~at) : at;
            }
        }
        while (depth > 0) {
            back(returns[--depth]);
        }
    }

    /** Goes back to a place, with a blank if the complement of it was kept. */
    private int back(int place) {
        if (place >= 0) {
            return place;
        }
        leaves.piece(Lexicon.BLANK, -1);
        return ~place;
    }

    private void mention(int op, int argument, int at) {
        long mention = mentions.mention(op, argument, code, at + 2);
        failed |= mention == Cast.NOBODY;
        if (mention != Cast.NOBODY) {
            leaves.made(mention);
        }
    }

    private int main(int key) {
        return entries[first[tables[mentions.topic() * lexicon.keys() + key]] + mentions.main()];
    }

    /** An entry of a list, which fails if the sentence has it already. */
    private int picked(int list) {
        int entry = entries[used.pick(list, bits)];
        failed |= leaves.isRepeated(entry);
        return entry;
    }

    private void list(int list) {
        failed |= list < 0;
        if (list >= 0) {
            entry(picked(list), list);
        }
    }

    private void entry(int entry, int list) {
        if (entry >= 0) {
            leaves.piece(entry, list);
        } else {
            run(~entry, -1);
        }
    }
}
