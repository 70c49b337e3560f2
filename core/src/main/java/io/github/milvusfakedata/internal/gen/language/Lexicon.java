package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.HashMap;
import java.util.Map;

/**
 * All frames and lists of a subject, compiled to numbers and encoded pieces. Built once for each subject, since several
 * fields of a collection hold text, and only when the first of them is made.
 *
 * @param bytes all pieces, one behind the other
 * @param starts where each piece starts
 * @param gaps how many blanks each piece has
 * @param pieces each piece in one number: see {@link Piece}
 * @param code the steps of all programs
 * @param programs where each program starts in the code; the first programs are the frames
 * @param frames what each frame is like
 * @param bounds how many words frames can have
 * @param sets the first frame of each set
 * @param lists the lists
 * @param tables for each topic, the list of each key; −1 where it has none
 * @param keys number of keys
 * @param related for each topic, those that its texts borrow sentences from
 * @param names persons, companies, towns
 * @param grammar what the language writes in its own way
 */
record Lexicon(
        byte[] bytes,
        int[] starts,
        byte[] gaps,
        long[] pieces,
        int[] code,
        int[] programs,
        FrameTraits frames,
        FrameBounds bounds,
        int[] sets,
        ListTable lists,
        int[] tables,
        int keys,
        int[][] related,
        TextNames names,
        Grammar grammar) {
    /** Owners of frames: the topics, then the subject, then all. */
    static final int SUBJECT_OWNER = 16;

    /** The owner of the frames that every subject can use. */
    static final int SHARED_OWNER = 17;

    /** Number of owners. */
    static final int OWNERS = 18;

    /** The piece without a letter. */
    static final int EMPTY = 0;

    /** The piece with a blank. */
    static final int BLANK = 1;

    /** The articles. */
    static final int A = 2;

    /** The article before vowels. */
    static final int AN = 3;

    /** What stands before a reason or a source behind a sentence. */
    static final int COMMA = 4;

    /** Keys that every lexicon has, in this order: things, their plural, qualities, first names … */
    static final int THING = 0;

    /** The key of things in the plural. */
    static final int THINGS = 1;

    /** The key of the adjectives that fit every thing. */
    static final int QUALITY = 2;

    /** The key of openers of sentences. */
    static final int CONNECTOR = 3;

    /** The key of months. */
    static final int MONTH = 4;

    /** The key of main clauses of every number of words, which end a text whose last words nothing else fits. */
    static final int FILLER = 5;

    /** The key of what joins two sentences to one. */
    static final int JUNCTION = 6;

    /** The key of subordinate clauses. */
    static final int REASON = 7;

    /** The key of what may stand behind a sentence: who says so, or where it is written. */
    static final int TAIL = 8;

    /** The key of terms. */
    static final int TERM = 9;

    /** The key of the things that rows are about. */
    static final int MAIN = 10;

    /** The key of those in the plural. */
    static final int MAINS = 11;

    /** The key of openers that go with sentences in the past. */
    static final int TIMELESS = 12;

    /** The key of the days of the week, from Monday on. */
    static final int WEEKDAY = 13;

    /** What ends a sentence. */
    static final int STOP = 5;

    /** What joins an opener to its sentence. */
    static final int OPENED = 6;

    private static final int ROLES = FrameRole.values().length;
    private static final int TONES = 3;
    private static final Map<String, Lexicon> KNOWN = new HashMap<>();

    /** The lexicon of a subject in a language. */
    static Lexicon of(Language language, Subject subject) {
        String name = language.code() + ' ' + subject.id();
        synchronized (KNOWN) {
            Lexicon known = KNOWN.get(name);
            if (known == null) {
                known = new LexiconBuilder(FrameScope.of(language, subject), Wordings.of(language)).build();
                KNOWN.put(name, known);
            }
            return known;
        }
    }

    /** The set of an owner's frames of a role and a tone: −1, 0 or 1. */
    static int set(int owner, int role, int tone) {
        return (owner * ROLES + role) * TONES + tone + 1;
    }

    /** Number of sets. */
    static int setCount() {
        return OWNERS * ROLES * TONES;
    }
}
