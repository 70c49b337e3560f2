package io.github.milvusfakedata.internal.gen.language;

/**
 * What a sentence has beside its frame: an opener before it, a source behind it, another fact joined to it. Seldom, and no
 * source of the same entry twice, since a text in which every sentence names its source reads like none that someone wrote.
 */
final class Trimmings {
    /** Of so many sentences one may have an opener, a source. */
    private static final int SENTENCES_OF_OPENER = 8;

    private static final int SENTENCES_OF_TAIL = 6;

    /** Of 32 sentences that may, so many go on with another fact, have a source, have an opener. */
    private static final int WAYS = 32;

    private static final int JOINED = 2;
    private static final int SOURCED = 8;
    private static final int OPENED = 15;
    /** A sentence of more words goes on with nothing. */
    private static final int MOST_JOINED = 13;

    private static final int DETAIL = FrameRole.DETAIL.ordinal();

    private final FrameTraits traits;
    private final TextManner manner;
    private final FrameChoice frames;
    private final Draft draft;
    private final Bits bits;
    private int sentences;
    private int openers;
    private int tails;
    private int openersNow;
    private int tailsNow;

    Trimmings(FrameTraits traits, TextManner manner, FrameChoice frames, Draft draft, Bits bits) {
        this.traits = traits;
        this.manner = manner;
        this.frames = frames;
        this.draft = draft;
        this.bits = bits;
    }

    /** Starts a text. */
    void start() {
        sentences = 0;
        openers = 0;
        tails = 0;
        openersNow = 0;
        tailsNow = 0;
    }

    /** The sentence is part of the text. */
    void keep() {
        sentences++;
        openers = openersNow;
        tails = tailsNow;
    }

    /** Starts a sentence: what one that was dropped had beside it, the text does not have. */
    void startSentence() {
        openersNow = openers;
        tailsNow = tails;
    }

    /** Fills a frame with a topic's words, perhaps with something beside it. */
    void fill(int frame, int role, int topic) {
        startSentence();
        int way = bits.below(WAYS);
        int joint = traits.joints()[frame];
        draft.begin(topic);
        if (joint >= 0 && way < JOINED) {
            join(frame, joint, topic);
        } else if (joint >= 0 && way < SOURCED && mayHaveTail(frame)) {
            tail(frame, joint);
        } else {
            if (way >= SOURCED && way < OPENED && role == DETAIL && mayOpen(frame)) {
                draft.open(openers(frame));
                openersNow++;
            }
            draft.frame(frame);
        }
    }

    /** The key of openers for the last sentence, or −1. */
    int openersOf(int frame) {
        return mayOpen(frame) ? openers(frame) : -1;
    }

    private boolean mayOpen(int frame) {
        return manner.openers()
                && draft.has(Lexicon.CONNECTOR)
                && traits.has(frame, FrameTraits.CLAIM)
                && (openers + 1) * SENTENCES_OF_OPENER <= sentences + 1;
    }

    private boolean mayHaveTail(int frame) {
        return manner.tails()
                && draft.has(Lexicon.TAIL)
                && traits.has(frame, FrameTraits.CLAIM)
                && (tails + 1) * SENTENCES_OF_TAIL <= sentences + 1;
    }

    /** Sentences in the past have openers of their own. */
    private int openers(int frame) {
        return traits.has(frame, FrameTraits.PAST) ? Lexicon.TIMELESS : Lexicon.CONNECTOR;
    }

    private void tail(int frame, int joint) {
        draft.frame(frame, joint);
        if (draft.goesOn()) {
            draft.close(Lexicon.TAIL);
            tailsNow++;
        } else {
            draft.stop();
        }
    }

    /** Joins another fact, if there is one that starts like a main clause. */
    private void join(int frame, int joint, int topic) {
        int further =
                traits.has(frame, FrameTraits.OPEN) && draft.has(Lexicon.JUNCTION) ? frames.frame(topic, DETAIL) : -1;
        if (further < 0 || !traits.has(further, FrameTraits.OPEN)) {
            draft.frame(frame);
            return;
        }
        draft.frame(frame, joint);
        if (draft.words() > MOST_JOINED || !draft.goesOn()) {
            draft.stop();
        } else {
            draft.junction();
            draft.frame(further);
        }
    }
}
