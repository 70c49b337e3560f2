package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ProductTables;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Composes texts, one after the other, each by its {@link Course}, of one or two parts. Holds the memory that a text needs
 * while it grows, so each thread has its own; nothing of one text enters the next.
 */
final class Composer {
    /** So often a sentence is made anew, should one of its clauses stand in the text already. */
    private static final int MOST_REPEATED = 40;

    /** Of four texts of so many words three have a second part, of this share of the words in per cent. */
    private static final int SECTIONED_FROM = 100;

    private static final int TEXTS = 4;
    private static final int SECTIONED = 3;
    private static final int SECOND_PART = 50;
    private static final int SECTION_LANE = 1;
    private static final int MAIN_LANE = 2;

    /** A text of fewer words has no opening of its own. */
    private static final int OPENED_FROM = 22;

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final TextManner manner;
    private final boolean hasBridges;
    private final SharedDraws hidden;
    private final long hiddenKey;
    private final Bits bits = new Bits();
    private final Mentions mentions;
    private final FrameChoice frames;
    private final Draft draft;
    private final Course course;
    private final Clauses clauses;
    private long rowBits;
    private int turn;
    private int topic;
    private int mainThing;

    Composer(Lexicon lexicon, Recipe recipe, RowWords rowWords) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.clauses = new Clauses(grammar.blanks());
        this.manner = TextManner.of(recipe.subject());
        int bridges = Lexicon.set(Lexicon.SUBJECT_OWNER, FrameRole.BRIDGE.ordinal(), 0);
        this.hasBridges = lexicon.sets()[bridges + 1] > lexicon.sets()[bridges];
        this.hidden = new SharedDraws(recipe);
        this.hiddenKey = recipe.hidden("text");
        this.mentions = new Mentions(lexicon, recipe.subject(), rowWords, hidden, bits);
        this.frames = new FrameChoice(lexicon, manner, hidden, bits);
        this.draft = new Draft(lexicon, mentions, bits);
        this.course = new Course(lexicon, recipe.subject(), frames, mentions, draft, bits);
    }

    /** What the language writes in its own way. */
    Grammar grammar() {
        return grammar;
    }

    /** The sentence in the making. */
    Draft draft() {
        return draft;
    }

    /** The text's random bits. */
    Bits bits() {
        return bits;
    }

    /** The row's topic. */
    int topic() {
        return topic;
    }

    /** The place of the row's main thing in its topic's list. */
    int mainThing() {
        return mainThing;
    }

    /** Which frame comes next. */
    FrameChoice frames() {
        return frames;
    }

    /** Starts a text of so many words about a row; no words are known of lines. */
    void start(long row, int topicOfRow, long key, int words) {
        long textBits = CounterRng.bits(key, row);
        rowBits = CounterRng.bits(hiddenKey, row);
        topic = topicOfRow;
        turn = turn(words);
        mainThing = main(row, things(topic));
        bits.start(textBits);
        frames.start(row, topic, mainThing, rowBits, textBits);
        mentions.start(row, topic, mainThing, rowBits, words);
        draft.start(topic, textBits);
        course.start(topic);
        clauses.start();
    }

    /** How many words are left when the text turns to its second matter; none if it doesn't. */
    private int turn(int words) {
        boolean turns = manner.sections()
                && hasBridges
                && words >= SECTIONED_FROM
                && CounterRng.below(CounterRng.lane(rowBits, SECTION_LANE), TEXTS) < SECTIONED;
        return turns ? grammar.units(words) * SECOND_PART / 100 : 0;
    }

    private int things(int topicOfThings) {
        int list = lexicon.tables()[topicOfThings * lexicon.keys() + Lexicon.MAIN];
        return lexicon.lists().first()[list + 1] - lexicon.lists().first()[list];
    }

    /** The place of the row's main thing: what its item is in all other fields too. */
    private int main(long row, int things) {
        return Spread.EVEN.index(hidden.lane(Draw.ITEM, row, ProductTables.NOUN_LANE), things);
    }

    /**
     * Writes a text and returns its end.
     *
     * @param row the row that it is about
     * @param topicOfRow its topic
     * @param key the field's key
     * @param words how many words it has
     * @param limit the most bytes
     */
    int text(long row, int topicOfRow, long key, int words, int limit, ColumnBuffer out, int from) {
        start(row, topicOfRow, key, words);
        int left = grammar.units(words);
        int whole = from;
        int at = from;
        byte[] to = out.bytes();
        while (left > 0 && at - from <= limit) {
            if (to.length - at < Leaves.SENTENCE_ROOM) {
                to = out.requireBytes(at + Leaves.SENTENCE_ROOM);
            }
            whole = at;
            at = next(to, at, left, at == from && left >= grammar.units(OPENED_FROM));
            left -= draft.words();
        }
        int last = grammar.blank().length();
        return at - last - from <= limit ? at - last : WholeWords.cut(to, from, whole - last, limit);
    }

    /**
     * Writes the next sentence, none of whose clauses the text has, and returns its end. Where the frames are used up, a sentence
     * without one says nothing twice.
     */
    private int next(byte[] to, int at, int left, boolean first) {
        boolean turns = left <= turn;
        if (turns) {
            turn();
        }
        int end;
        int attempt = 0;
        do {
            draft.place(to, at);
            if (attempt < MOST_REPEATED) {
                course.next(left, first, turns);
            } else {
                course.filler(left);
            }
            end = draft.end(true);
        } while (clauses.areRepeated(to, at, end) && attempt++ < MOST_REPEATED);
        clauses.keep();
        course.keep();
        return end;
    }

    /** What was about the row's main thing is about another one of a topic near it from now on. */
    private void turn() {
        turn = 0;
        topic = frames.second();
        int main = CounterRng.below(CounterRng.lane(rowBits, MAIN_LANE), things(topic));
        frames.turn(main);
        mentions.turn(topic, main);
        draft.turn(topic);
        course.turn(topic);
    }
}
