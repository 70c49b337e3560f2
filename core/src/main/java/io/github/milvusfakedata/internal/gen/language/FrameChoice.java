package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Which frame comes next in a text: one of the topic that its part is about, or of its subject. Those that all subjects
 * share fill in where these are used up.
 */
final class FrameChoice {
    private static final int SHARES = 64;
    /** Of 64 sentences, so many are of the subject's own frames. */
    private static final int SUBJECT_SHARE = 6;

    private static final int TONED_ONE_IN = 3;
    /** One line in so many is of the subject's frames. */
    private static final int SUBJECT_LINES = 5;

    /** Frames of so many fillings, as a power of 2, are never passed over; those of all subjects are used most. */
    private static final int ENOUGH_OF_ALL = 15;
    /** Lines repeat more: no dataset has as many of them as sentences. */
    private static final int ENOUGH_OF_LINES = 4;

    /** In other languages than English, whose frames are few: the poor ones come when the rich ones are used up. */
    private static final int ENOUGH_OF_OTHERS = 10;

    /** Few short sentences have many fillings. */
    private static final int ENOUGH_OF_SHORT = 10;

    private static final int SHORT = FrameRole.SHORT.ordinal();
    private static final int TITLE = FrameRole.TITLE.ordinal();

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
        tone = hidden.mood(row) - 1;
        walk.start(textBits);
    }

    /** The topic of the text, or of its second part. */
    int topic() {
        return topic;
    }

    /** The topic near the row's that a second part is about. */
    int second() {
        return second;
    }

    /** The text turns to its second topic. */
    void turn(int mainThing) {
        topic = second;
        main = mainThing;
    }

    /** The text has a sentence of a frame: where frames are few it comes again only after all others. */
    void use(int frame) {
        walk.use(frame);
    }

    /** Every frame can be had again. */
    void startAgain() {
        walk.startAgain();
    }

    /** Whose frame comes next. */
    int owner(int role) {
        if (!english) {
            int own = walk.size(Lexicon.set(topic, role, 0));
            int all = own + walk.size(Lexicon.set(Lexicon.SUBJECT_OWNER, role, 0));
            return all > 0 && bits.below(all) < own ? topic : Lexicon.SUBJECT_OWNER;
        }
        return bits.below(SHARES) < SUBJECT_SHARE ? Lexicon.SUBJECT_OWNER : topic;
    }

    /** The next frame of an owner that the text's tone allows, or −1. */
    int frame(int owner, int role) {
        int toneOfFrame = tone != 0 && bits.below(TONED_ONE_IN) == 0 ? tone : 0;
        while (true) {
            int frame = next(owner, role, toneOfFrame);
            if (frame >= 0 || toneOfFrame == 0) {
                return frame;
            }
            toneOfFrame = 0;
        }
    }

    /** The next frame of a role, of the topic if it has one left, else of the subject, or of all in a language of few frames; or −1. */
    int anyFrame(int role) {
        int owner = topic;
        while (true) {
            int frame = frame(owner, role);
            if (frame >= 0 || owner == Lexicon.SHARED_OWNER || english && owner == Lexicon.SUBJECT_OWNER) {
                return frame;
            }
            owner = owner == Lexicon.SUBJECT_OWNER ? Lexicon.SHARED_OWNER : Lexicon.SUBJECT_OWNER;
        }
    }

    private int next(int owner, int role, int toneOfFrame) {
        int enough = owner >= Lexicon.SUBJECT_OWNER && manner.sentences() > 0 ? ENOUGH_OF_ALL : manner.sentences();
        if (role == SHORT) {
            enough = Math.min(enough, ENOUGH_OF_SHORT);
        }
        return fitting(owner, role, toneOfFrame, english ? enough : ENOUGH_OF_OTHERS);
    }

    /** The next frame that doesn't speak of other things than the text does. */
    private int fitting(int owner, int role, int toneOfFrame, int enough) {
        int set = Lexicon.set(owner, role, toneOfFrame);
        int thing = owner == topic ? main : -1;
        while (true) {
            int frame = walk.next(set, enough);
            if (frame < 0 || kinds.fits(frame, thing) && (english || !walk.isUsed(frame))) {
                return frame;
            }
        }
    }

    /** The next frame of a line of its own: mostly the topic's. */
    int lineFrame(int role) {
        int owner = !english ? owner(role) : bits.below(SUBJECT_LINES) == 0 ? Lexicon.SUBJECT_OWNER : topic;
        int frame = lineFrame(owner, role);
        frame = frame >= 0 ? frame : lineFrame(topic, role);
        frame = frame >= 0 ? frame : lineFrame(Lexicon.SUBJECT_OWNER, role);
        return frame >= 0 ? frame : lineFrame(Lexicon.SHARED_OWNER, role);
    }

    private int lineFrame(int owner, int role) {
        int enough = role == TITLE && english ? manner.titles() : Math.min(ENOUGH_OF_LINES, manner.sentences());
        boolean toned = tone != 0 && bits.below(TONED_ONE_IN) == 0;
        int frame = toned ? fitting(owner, role, tone, enough) : -1;
        return frame >= 0 ? frame : fitting(owner, role, 0, enough);
    }
}
