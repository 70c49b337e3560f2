package io.github.milvusfakedata.internal.gen.language;

/**
 * A sentence in the making: the pieces that fill a frame, chosen but not yet written, so that one that doesn't fit is
 * dropped at no cost, and one that ends a text can be brought to an exact number of words.
 */
final class Draft {
    private static final int PERHAPS_ONE_IN = 3;

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
        used.mark(tables[topic * lexicon.keys() + Lexicon.THING], mentions.main());
    }

    /**
     * Fills a frame.
     *
     * @param topic whose lists fill it
     * @return whether they can
     */
    boolean draw(int frame, int topic) {
        table = topic * lexicon.keys();
        start();
        run(frame);
        return !failed;
    }

    private void start() {
        failed = false;
        leaves.start();
        mentions.startSentence();
    }

    /** Puts a subordinate clause behind the sentence, whose last piece becomes another one for it. */
    boolean closeWithReason(int joint) {
        leaves.setLast(joint);
        leaves.piece(Lexicon.COMMA, -1);
        list(tables[table + Lexicon.REASON]);
        leaves.piece(Lexicon.STOP, -1);
        return !failed;
    }

    /** Puts who says so behind the sentence, whose last piece becomes another one for it. */
    boolean closeWithSource(int joint) {
        leaves.setLast(joint);
        leaves.piece(Lexicon.COMMA, -1);
        list(tables[table + Lexicon.TAIL]);
        leaves.piece(Lexicon.STOP, -1);
        return !failed;
    }

    /** Starts a sentence with a subordinate clause and goes on with a frame. */
    boolean openWithReason(int frame, int topic) {
        table = topic * lexicon.keys();
        start();
        list(tables[table + Lexicon.REASON]);
        leaves.piece(Lexicon.COMMA, -1);
        run(frame);
        return !failed;
    }

    /** Joins a further frame to the sentence, whose last piece becomes another one for it. */
    boolean join(int joint, int frame) {
        leaves.setLast(joint);
        leaves.piece(entries[used.pick(tables[Lexicon.JUNCTION], bits)], -1);
        leaves.piece(Lexicon.BLANK, -1);
        run(frame);
        return !failed;
    }

    /** Makes a sentence of a number of words that {@link #isFiller} knows. */
    void filler(int words) {
        start();
        leaves.piece(entries[used.pick(tables[Lexicon.FILLER], words - 1, bits)], -1);
        leaves.piece(Lexicon.STOP, -1);
    }

    /** Whether there are sentences of so many words that need no frame. */
    boolean isFiller(int words) {
        return words <= ListTable.MOST_GAPS + 1
                && (lexicon.lists().lengths()[tables[Lexicon.FILLER]] >>> words - 1 & 1) != 0;
    }

    /** Puts an opener before the sentence. */
    void open() {
        leaves.open(entries[used.pick(tables[table + Lexicon.CONNECTOR], bits)], Lexicon.COMMA);
    }

    /** Brings the sentence to a number of words, if it can. */
    boolean fit(int words, boolean mayOpen) {
        return fitting.fit(words, mayOpen ? tables[table + Lexicon.CONNECTOR] : -1);
    }

    /** How many words the sentence has. */
    int words() {
        return leaves.total();
    }

    /** The most bytes that {@link #write} writes. */
    int most() {
        return leaves.most();
    }

    /** Writes the sentence and returns its end; its names count as mentioned from now on. */
    int write(byte[] to, int at) {
        mentions.keep();
        return leaves.write(to, at);
    }

    private void run(int program) {
        int end = programs[program + 1];
        int at = programs[program];
        failed |= leaves.isFull();
        while (at < end && !failed) {
            int step = code[at];
            int argument = step >> Op.BITS;
            switch (step & Op.MASK) {
                case Op.PIECE -> leaves.piece(argument, -1);
                case Op.LIST -> list(tables[table + argument]);
                case Op.PERHAPS -> perhaps(tables[table + argument]);
                case Op.ARTICLE -> leaves.article();
                case Op.MAIN -> main(argument);
                case Op.CAPITAL -> leaves.capital();
                default -> {
                    leaves.made(mentions.mention(step & Op.MASK, argument, code, at + 1));
                    at += Op.hasRange(step & Op.MASK) ? 2 : 0;
                }
            }
            at++;
        }
    }

    private void main(int key) {
        int list = tables[mentions.topic() * lexicon.keys() + key];
        entry(entries[first[list] + mentions.main()], -1);
    }

    private void perhaps(int list) {
        if (list >= 0 && bits.below(PERHAPS_ONE_IN) == 0) {
            list(list);
            leaves.piece(Lexicon.BLANK, -1);
        }
    }

    private void list(int list) {
        if (list < 0) {
            failed = true;
            return;
        }
        entry(entries[used.pick(list, bits)], list);
    }

    private void entry(int entry, int list) {
        if (entry >= 0) {
            leaves.piece(entry, list);
        } else {
            run(~entry);
        }
    }
}
