package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Subject;

/**
 * The course of a text: which sentence comes next. First what it is about, then details, figures, examples, quotes and
 * questions mixed as the genre has them, then an end of the very number of words that are left.
 */
final class Course {
    /** No sentence leaves fewer words than this behind it, unless none. */
    private static final int FEWEST_LEFT = 9;

    private static final int TRIES = 10;
    /** Still more, in the second round. */
    private static final int MANY_TRIES = 48;

    /** More tries for a last sentence of the very number of words that are left. */
    private static final int LAST_TRIES = 12;

    private static final int NO_ROLE = -1;
    private static final int NO_FRAME = -1;
    private static final int OPEN = FrameRole.OPEN.ordinal();
    private static final int DETAIL = FrameRole.DETAIL.ordinal();
    private static final int SHORT = FrameRole.SHORT.ordinal();
    private static final int CLOSE = FrameRole.CLOSE.ordinal();
    private static final int BRIDGE = FrameRole.BRIDGE.ordinal();

    private static final int OF_TOPIC = -1;
    private static final int ANY = -2;
    /** Whose frames are tried for the last sentence, one after the other: any stands for a sentence that need not be the last. */
    private static final int[] LAST_OWNERS = {
        OF_TOPIC,
        Lexicon.SUBJECT_OWNER,
        ANY,
        Lexicon.SHARED_OWNER,
        OF_TOPIC,
        OF_TOPIC,
        Lexicon.SHARED_OWNER,
        Lexicon.SUBJECT_OWNER
    };

    private static final int[] LAST_ROLES = {CLOSE, CLOSE, DETAIL, CLOSE, SHORT, DETAIL, SHORT, DETAIL};

    private final Grammar grammar;
    private final FrameTraits traits;
    private final FrameBounds bounds;
    private final TextManner manner;
    private final byte[] roles;
    private final FrameChoice frames;
    private final Mentions mentions;
    private final Draft draft;
    private final Bits bits;
    private final Trimmings trimmings;
    private int topic;
    private int lastRole;
    private boolean aside;
    /** What the sentence in the making leaves behind if it is kept: its frame or −1, its role, whether it is a remark. */
    private int chosen;

    private int roleNow;
    private boolean asideNow;

    Course(Lexicon lexicon, Subject subject, FrameChoice frames, Mentions mentions, Draft draft, Bits bits) {
        this.grammar = lexicon.grammar();
        this.traits = lexicon.frames();
        this.bounds = lexicon.bounds();
        this.manner = TextManner.of(subject);
        this.roles = Genre.of(subject).roles();
        this.frames = frames;
        this.mentions = mentions;
        this.draft = draft;
        this.bits = bits;
        this.trimmings = new Trimmings(traits, manner, frames, draft, bits);
    }

    /** Starts a text. */
    void start(int topicOfRow) {
        topic = topicOfRow;
        lastRole = NO_ROLE;
        aside = !manner.openers();
        trimmings.start();
    }

    /** The text turns to another topic. */
    void turn(int secondTopic) {
        topic = secondTopic;
        lastRole = NO_ROLE;
    }

    /** The sentence is part of the text. */
    void keep() {
        trimmings.keep();
        if (chosen >= 0) {
            frames.use(chosen);
        }
        lastRole = roleNow;
        aside = asideNow;
        draft.keep();
    }

    /**
     * Chooses and fills the next sentence.
     *
     * @param left how many words are left
     * @param opens whether it says what the text is about
     * @param turns whether it leads to the text's second part
     */
    void next(int left, boolean opens, boolean turns) {
        startSentence();
        boolean done = opens && sentence(OPEN, left)
                || turns && bridge(left)
                || left > grammar.units(manner.ending()) && body(left);
        if (!done) {
            end(left);
        }
    }

    private void startSentence() {
        chosen = NO_FRAME;
        roleNow = lastRole;
        asideNow = aside;
        trimmings.startSentence();
    }

    private boolean bridge(int left) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int frame = frames.frame(Lexicon.SUBJECT_OWNER, BRIDGE);
            if (frame < 0) {
                break;
            }
            draft.begin(topic);
            draft.frame(frame);
            if (!draft.hasFailed() && left - draft.words() >= FEWEST_LEFT) {
                chosen = frame;
                return true;
            }
        }
        return sentence(OPEN, left);
    }

    /** A sentence between the first and the last: of the topic of its part or of its subject. */
    private boolean body(int left) {
        int role = roles[bits.below(roles.length)];
        role = role == lastRole && role != DETAIL ? DETAIL : role;
        if (!sentence(role, left) && !another(left)) {
            frames.startAgain();
            return another(left);
        }
        roleNow = role;
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

    /** A sentence of a role that leaves enough words, or none. */
    private boolean sentence(int role, int left) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int frame = frames.frame(frames.owner(role), role);
            if (frame < 0) {
                frame = frames.anyFrame(role);
            }
            if (frame < 0) {
                return false;
            }
            if (aside && traits.has(frame, FrameTraits.ASIDE)) {
                continue;
            }
            trimmings.fill(frame, role, topic);
            if (draft.hasFailed()) {
                continue;
            }
            int rest = left - draft.words();
            if (rest == 0 && !traits.has(frame, FrameTraits.ASIDE) || rest >= FEWEST_LEFT) {
                asideNow |= traits.has(frame, FrameTraits.ASIDE);
                chosen = frame;
                return true;
            }
        }
        return false;
    }

    /** The last sentence, or one of the last: brought to what is left. */
    private void end(int left) {
        mentions.end();
        if (ended(left, LAST_TRIES)) {
            return;
        }
        frames.startAgain();
        if (!ended(left, MANY_TRIES)) {
            filler(left);
        }
    }

    private boolean ended(int left, int tries) {
        for (int way = 0; way < LAST_ROLES.length; way++) {
            int owner = LAST_OWNERS[way] == OF_TOPIC ? topic : LAST_OWNERS[way];
            boolean done = owner == ANY
                    ? left > grammar.units(manner.ending()) / 2 && sentence(DETAIL, left)
                    : ends(LAST_ROLES[way], owner, left, tries);
            if (done) {
                return true;
            }
        }
        return false;
    }

    /** A sentence without a frame, or one that leaves a number of words that has one. */
    void filler(int left) {
        startSentence();
        for (int words = left; words > 0; words--) {
            int rest = left - words;
            if (draft.isFiller(words) && (rest == 0 || rest >= FEWEST_LEFT || draft.isFiller(rest))) {
                draft.filler(words);
                return;
            }
        }
        throw new IllegalStateException("no filler helps where " + left + " words are left");
    }

    private boolean ends(int role, int owner, int left, int tries) {
        for (int attempt = 0; attempt < tries; attempt++) {
            int frame = frames.frame(owner, role);
            if (frame < 0) {
                return false;
            }
            trimmings.startSentence();
            int openers = tries == LAST_TRIES ? -1 : trimmings.openersOf(frame);
            if (bounds.mayHave(frame, topic, left)
                    && !traits.has(frame, FrameTraits.ASIDE)
                    && draft.fit(frame, topic, left, openers)) {
                chosen = frame;
                return true;
            }
        }
        return false;
    }
}
