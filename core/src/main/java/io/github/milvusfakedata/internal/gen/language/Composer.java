package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ProductTables;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Composes texts, one after the other: what a text is about, then details, figures, examples, quotes and questions mixed as
 * the genre has them, then an end. Holds the memory that a text needs while it grows, so each thread has its own; nothing
 * of one text enters the next.
 */
final class Composer {
    /** A text of fewer words has no opening of its own. */
    private static final int OPENED_FROM = 22;

    /** With fewer words left the text comes to its end. */
    private static final int ENDING = 30;

    /** No sentence leaves fewer words than this behind it, unless none. */
    private static final int FEWEST_LEFT = 9;

    private static final int TRIES = 6;
    /** Still more, in the second round. */
    private static final int MANY_TRIES = 48;

    /** More tries for a last sentence of the very number of words that are left. */
    private static final int LAST_TRIES = 12;

    /** Of 32 sentences, so many start with a reason, end in one, go on with another fact, or have an opener. */
    private static final int WAYS = 32;

    private static final int REASON_FIRST = 2;
    private static final int REASON_LAST = 5;
    private static final int JOINED = 12;
    private static final int SOURCED = 20;
    private static final int OPENER_FROM = 24;
    private static final int NO_ROLE = -1;
    private static final int OPEN = FrameRole.OPEN.ordinal();
    private static final int DETAIL = FrameRole.DETAIL.ordinal();
    private static final int SHORT = FrameRole.SHORT.ordinal();
    private static final int CLOSE = FrameRole.CLOSE.ordinal();

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final FrameTraits traits;
    private final TextManner manner;
    private final FrameBounds bounds;
    private final byte[] roles;
    private final SharedDraws hidden;
    private final long hiddenKey;
    private final Bits bits = new Bits();
    private final Mentions mentions;
    private final FrameChoice frames;
    private final Draft draft;
    private int topic;
    private int lastRole;
    private boolean aside;

    Composer(Lexicon lexicon, Recipe recipe, RowWords rowWords) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.traits = lexicon.frames();
        this.bounds = lexicon.bounds();
        this.manner = TextManner.of(recipe.subject());
        this.roles = Genre.of(recipe.subject()).roles();
        this.hidden = new SharedDraws(recipe);
        this.hiddenKey = recipe.hidden("text");
        this.mentions = new Mentions(lexicon, rowWords, hidden, bits);
        this.frames = new FrameChoice(lexicon, manner, hidden, bits);
        this.draft = new Draft(lexicon, mentions, bits);
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

    /** Which frame comes next. */
    FrameChoice frames() {
        return frames;
    }

    /** Starts a text about a row. */
    void start(long row, int topicOfRow, long key) {
        long textBits = CounterRng.bits(key, row);
        long rowBits = CounterRng.bits(hiddenKey, row);
        topic = topicOfRow;
        lastRole = NO_ROLE;
        aside = !manner.openers();
        int list = lexicon.tables()[topic * lexicon.keys() + Lexicon.MAIN];
        int things = lexicon.lists().first()[list + 1] - lexicon.lists().first()[list];
        bits.start(textBits);
        int main = main(row, things);
        frames.start(row, topic, main, rowBits, textBits);
        mentions.start(row, topic, main, rowBits);
        draft.start(topic, textBits);
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
        start(row, topicOfRow, key);
        int left = grammar.units(words);
        int whole = from;
        int at = from;
        byte[] to = out.bytes();
        while (left > 0 && at - from <= limit) {
            if (to.length - at < Leaves.SENTENCE_ROOM) {
                to = out.requireBytes(at + Leaves.SENTENCE_ROOM);
            }
            draft.place(to, at);
            boolean first = at == from && left >= grammar.units(OPENED_FROM);
            if (!(first && sentence(OPEN, left)) && !(left > grammar.units(ENDING) && body(left))) {
                end(left);
            }
            whole = at;
            at = draft.end(true);
            left -= draft.words();
        }
        int last = grammar.blank().length();
        return at - last - from <= limit ? at - last : WholeWords.cut(to, from, whole - last, limit);
    }

    /** A sentence between the first and the last: of the text's topic, its subject, of all subjects or a second topic. */
    private boolean body(int left) {
        int role = roles[bits.below(roles.length)];
        role = role == lastRole && role != DETAIL ? DETAIL : role;
        if (!sentence(role, left) && !another(left)) {
            frames.startAgain();
            return another(left);
        }
        lastRole = role;
        return true;
    }

    /** A sentence of any role. */
    private boolean another(int left) {
        for (int role = DETAIL; role < SHORT; role++) {
            if (sentence(role, left)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A sentence of a role that leaves enough words, or none. One of a second topic does not speak of the main thing, which
     * is not its own.
     */
    private boolean sentence(int role, int left) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int owner = frames.owner(role);
            int frame = frames.frame(owner, role);
            if (frame < 0) {
                frame = frames.anyFrame(role);
                owner = topic;
            }
            if (frame < 0) {
                return false;
            }
            boolean borrowed = owner == frames.second();
            if (borrowed && traits.has(frame, FrameTraits.MAIN | FrameTraits.PERSON)
                    || aside && traits.has(frame, FrameTraits.ASIDE)) {
                continue;
            }
            draw(frame, role, borrowed ? owner : topic);
            if (draft.hasFailed()) {
                continue;
            }
            int rest = left - draft.words();
            if (rest == 0 && !traits.has(frame, FrameTraits.ASIDE) || rest >= FEWEST_LEFT) {
                aside |= traits.has(frame, FrameTraits.ASIDE);
                return true;
            }
        }
        return false;
    }

    /** Fills a frame, perhaps with an opener, a reason before or behind it, a source or another fact. */
    private void draw(int frame, int role, int listsOf) {
        int way = bits.below(WAYS);
        int joint = traits.joints()[frame];
        boolean mayOpen = manner.openers() && draft.has(Lexicon.CONNECTOR) && traits.has(frame, FrameTraits.OPEN) && role == DETAIL;
        boolean plain = joint >= 0 && !traits.has(frame, FrameTraits.REASON);
        draft.begin(listsOf);
        if (plain && mayOpen && way < REASON_FIRST && grammar.is("reason_first")) {
            draft.open(Lexicon.REASON);
            draft.frame(frame);
        } else if (plain && way < REASON_LAST && manner.tails()) {
            tail(frame, joint, Lexicon.REASON);
        } else if (joint >= 0 && way >= REASON_LAST && way < JOINED && listsOf == topic && draft.has(Lexicon.JUNCTION)) {
            join(frame, joint);
        } else if (joint >= 0 && way >= JOINED && way < SOURCED && manner.tails() && draft.has(Lexicon.TAIL)) {
            tail(frame, joint, Lexicon.TAIL);
        } else {
            if (mayOpen && way >= OPENER_FROM) {
                draft.open(openers(frame));
            }
            draft.frame(frame);
        }
    }

    /** Sentences in the past have openers of their own. */
    private int openers(int frame) {
        return traits.has(frame, FrameTraits.PAST) ? Lexicon.TIMELESS : Lexicon.CONNECTOR;
    }

    private void tail(int frame, int joint, int key) {
        draft.frame(frame, joint);
        if (draft.goesOn()) {
            draft.close(key);
        }
    }

    /** Joins another fact, if there is one that starts like a main clause. */
    private void join(int frame, int joint) {
        int further = frames.frame(topic, DETAIL);
        if (further < 0 || !traits.has(further, FrameTraits.OPEN)) {
            draft.frame(frame);
            return;
        }
        draft.frame(frame, joint);
        if (draft.goesOn()) {
            draft.junction();
            draft.frame(further);
        }
    }

    /** The last sentence, or one of the last: brought to what is left. */
    private void end(int left) {
        if (ended(left, LAST_TRIES)) {
            return;
        }
        frames.startAgain();
        if (!ended(left, MANY_TRIES)) {
            filler(left);
        }
    }

    private boolean ended(int left, int tries) {
        return ends(CLOSE, topic, left, tries)
                || ends(CLOSE, Lexicon.SUBJECT_OWNER, left, tries)
                || left > grammar.units(ENDING) / 2 && sentence(DETAIL, left)
                || ends(CLOSE, Lexicon.SHARED_OWNER, left, tries)
                || ends(SHORT, topic, left, tries)
                || ends(DETAIL, topic, left, tries)
                || ends(SHORT, Lexicon.SHARED_OWNER, left, tries)
                || ends(DETAIL, Lexicon.SUBJECT_OWNER, left, tries);
    }

    /** A sentence without a frame, or one that leaves a number of words that has one. */
    private void filler(int left) {
        int words = left;
        while (!draft.isFiller(words)
                || left - words > 0 && !draft.isFiller(left - words) && left - words < FEWEST_LEFT) {
            words--;
        }
        draft.filler(words);
    }

    private boolean ends(int role, int owner, int left, int tries) {
        for (int attempt = 0; attempt < tries; attempt++) {
            int frame = frames.frame(owner, role);
            if (frame < 0) {
                return false;
            }
            boolean own = owner == topic;
            int openers = manner.openers() && draft.has(Lexicon.CONNECTOR) && traits.has(frame, FrameTraits.OPEN) ? openers(frame) : -1;
            if ((!own || bounds.mayHave(frame, topic, left))
                    && !traits.has(frame, FrameTraits.ASIDE)
                    && draft.fit(frame, topic, left, openers)) {
                return true;
            }
        }
        return false;
    }
}
