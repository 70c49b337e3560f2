package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Which frame comes next in a text: one of its topic, of its subject, of those that all subjects share, or of a second topic
 * near its own, from which some texts borrow much.
 */
final class FrameChoice {
    private static final int SHARES = 64;
    /** Of 64 sentences, so many are of the subject's own frames, of those that all share. */
    private static final int SUBJECT_SHARE = 5;

    private static final int ALL_SHARE = 2;
    /** One text in three leans to its second topic. */
    private static final int LEANING_ONE_IN = 3;

    private static final int TONED_ONE_IN = 3;
    /** One line in so many is of the subject's frames. */
    private static final int SUBJECT_LINES = 5;

    /** Frames of so many fillings, as a power of 2, are never passed over; those of all subjects are used most. */
    private static final int ENOUGH_OF_ALL = 15;
    /** Lines repeat more: no dataset has as many of them as sentences. */
    private static final int ENOUGH_OF_LINES = 4;

    private static final int TITLE = FrameRole.TITLE.ordinal();
    private static final int OPEN = FrameRole.OPEN.ordinal();

    private final FrameKinds kinds;
    private final int[][] related;
    private final boolean english;
    private final SharedDraws hidden;
    private final TextManner manner;
    private final FrameWalk walk;
    private final Bits bits;
    private int topic;
    private int main;
    private int second;
    private int secondShare;
    private int tone;

    FrameChoice(Lexicon lexicon, TextManner manner, SharedDraws hidden, Bits bits) {
        this.manner = manner;
        this.kinds = lexicon.frames().kinds();
        this.related = lexicon.related();
        this.english = lexicon.grammar().english();
        this.hidden = hidden;
        this.walk = new FrameWalk(lexicon);
        this.bits = bits;
    }

    /**
     * Starts a text about a row.
     *
     * @param mainThing place of its main thing in the topic's list
     */
    void start(long row, int topicOfRow, int mainThing, long rowBits, long textBits) {
        topic = topicOfRow;
        main = mainThing;
        int[] near = related[topic];
        second = near[CounterRng.below(CounterRng.lane(rowBits, 0), near.length)];
        boolean leaning = CounterRng.below(CounterRng.lane(rowBits, 1), LEANING_ONE_IN) == 0;
        secondShare = leaning ? manner.leaning() : manner.borrowed();
        tone = hidden.mood(row) - 1;
        walk.start(textBits);
    }

    /** The row's topic. */
    int topic() {
        return topic;
    }

    /** The topic that the row's texts borrow from. */
    int second() {
        return second;
    }

    /** Every frame can be had again. */
    void startAgain() {
        walk.startAgain();
    }

    /** Whose frame comes next. */
    int owner(int role) {
        int share = bits.below(SHARES);
        if (share < SUBJECT_SHARE) {
            return Lexicon.SUBJECT_OWNER;
        }
        if (share < SUBJECT_SHARE + ALL_SHARE) {
            return Lexicon.SHARED_OWNER;
        }
        return role != OPEN && share < SUBJECT_SHARE + ALL_SHARE + secondShare ? second : topic;
    }

    /** The next frame of an owner that the text's tone allows, or −1. */
    int frame(int owner, int role) {
        boolean toned = tone != 0 && bits.below(TONED_ONE_IN) == 0;
        int frame = toned ? next(owner, role, tone) : -1;
        return frame >= 0 ? frame : next(owner, role, 0);
    }

    /** The next frame of a role, of the topic if it has one left, else of the subject or of all; or −1. */
    int anyFrame(int role) {
        int frame = frame(topic, role);
        frame = frame >= 0 ? frame : frame(Lexicon.SUBJECT_OWNER, role);
        return frame >= 0 ? frame : frame(Lexicon.SHARED_OWNER, role);
    }

    private int next(int owner, int role, int toneOfFrame) {
        int enough = owner >= Lexicon.SUBJECT_OWNER ? ENOUGH_OF_ALL : manner.sentences();
        return fitting(owner, role, toneOfFrame, english ? enough : ENOUGH_OF_LINES);
    }

    /** The next frame that doesn't speak of other things than the text does. */
    private int fitting(int owner, int role, int toneOfFrame, int enough) {
        int set = Lexicon.set(owner, role, toneOfFrame);
        int frame = walk.next(set, enough);
        while (frame >= 0 && !kinds.fits(frame, owner == topic ? main : -1)) {
            frame = walk.next(set, enough);
        }
        return frame;
    }

    /** The next frame of a line of its own: mostly the topic's. */
    int lineFrame(int role) {
        int owner = bits.below(SUBJECT_LINES) == 0 ? Lexicon.SUBJECT_OWNER : topic;
        int frame = lineFrame(owner, role);
        frame = frame >= 0 ? frame : lineFrame(topic, role);
        frame = frame >= 0 ? frame : lineFrame(Lexicon.SUBJECT_OWNER, role);
        return frame >= 0 ? frame : lineFrame(Lexicon.SHARED_OWNER, role);
    }

    private int lineFrame(int owner, int role) {
        int enough = role == TITLE && english ? manner.titles() : ENOUGH_OF_LINES;
        boolean toned = tone != 0 && bits.below(TONED_ONE_IN) == 0;
        int frame = toned ? fitting(owner, role, tone, enough) : -1;
        return frame >= 0 ? frame : fitting(owner, role, 0, enough);
    }
}
