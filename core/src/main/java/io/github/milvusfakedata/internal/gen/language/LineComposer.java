package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/** Composes what is shorter than a text: titles, questions, comments, summaries, words. */
final class LineComposer {
    /** So many sentences has a summary at most. */
    static final int SUMMARY_ROLES = 3;

    private static final int TRIES = 40;
    private static final int MOST_WORDS = 3;
    private static final int MOST_PASSED = 64;
    private static final int OPEN = FrameRole.OPEN.ordinal();
    private static final int DETAIL = FrameRole.DETAIL.ordinal();
    private static final int[] WORD_KEYS = {Lexicon.THING, Lexicon.QUALITY, Lexicon.TERM, Lexicon.THING};

    private final Composer composer;
    private final FrameTraits traits;
    private final Draft draft;
    private final boolean apart;
    private final Bits bits;

    LineComposer(Composer composer, FrameTraits traits) {
        this.traits = traits;
        this.composer = composer;
        this.draft = composer.draft();
        this.apart = composer.grammar().blanks();
        this.bits = composer.bits();
    }

    /**
     * Writes a line and returns its end.
     *
     * @param row the row that it is about
     * @param topic its topic
     * @param key the field's key
     * @param words how many words it has, for {@link ProseKind#WORDS} alone
     * @param limit the most bytes
     */
    int line(ProseKind kind, long row, int topic, long key, int words, int limit, ColumnBuffer out, int from) {
        composer.start(row, topic, key, 0);
        byte[] to = out.requireBytes(from + Leaves.SENTENCE_ROOM);
        int end = kind == ProseKind.SUMMARY
                ? summary(limit, out, from)
                : kind == ProseKind.WORDS ? words(words, out, from) : frame(role(kind), limit, to, from);
        if (kind != ProseKind.WORDS && (end == from || end - from > limit)) {
            end = thing(limit, out.requireBytes(from + Leaves.SENTENCE_ROOM), from);
        }
        return end > from && end - from <= limit ? end : WholeWords.cutWord(out.bytes(), from, end, limit);
    }

    private static int role(ProseKind kind) {
        return kind.role()
                .orElseThrow(() -> new IllegalArgumentException("no line of frames"))
                .ordinal();
    }

    /** Where no line fits, its main thing stands alone, or if that is too long another one. */
    private int thing(int limit, byte[] to, int from) {
        int end = from;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            draft.place(to, from);
            draft.begin(composer.topic());
            if (attempt == 0) {
                draft.name(SlotKind.MAIN);
            } else {
                draft.words(attempt < TRIES / 2 ? Lexicon.THING : Lexicon.QUALITY, MOST_WORDS);
            }
            end = draft.end(true);
            end = to[end - 1] == ' ' ? end - 1 : end;
            if (end - from <= limit) {
                return end;
            }
        }
        return end;
    }

    /** Writes one of the row's names, or its main thing, from the start of a buffer on; returns its end. */
    int name(SlotKind slot, long row, int topic, long key, ColumnBuffer out) {
        composer.start(row, topic, key, 0);
        draft.place(out.requireBytes(Leaves.SENTENCE_ROOM), 0);
        draft.begin(topic);
        draft.name(slot);
        return draft.end(false);
    }

    /** Writes a frame of a conversation and returns its end; what is too long is cut behind a word. */
    int frameOfTurn(int frame, int limit, ColumnBuffer out, int from) {
        byte[] to = out.requireBytes(from + Leaves.SENTENCE_ROOM);
        int end = from;
        for (int attempt = 0; attempt < TRIES && end == from; attempt++) {
            end = filled(frame, true, to, from);
        }
        end = end == from ? thing(limit, to, from) : end;
        return end - from <= limit ? end : WholeWords.cutWord(to, from, end, limit);
    }

    /** Fills a frame and returns its end: where it starts if that failed. */
    private int filled(int frame, boolean capital, byte[] to, int from) {
        draft.place(to, from);
        draft.begin(composer.topic());
        draft.frame(frame);
        if (draft.hasFailed()) {
            return from;
        }
        int end = draft.end(capital);
        draft.keep();
        return to[end - 1] == ' ' ? end - 1 : end;
    }

    /** A frame that fits if one of some does, else the last one of them. */
    private int frame(int role, int limit, byte[] to, int from) {
        int end = from;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            end = once(role, to, from);
            if (end > from && end - from <= limit) {
                return end;
            }
            if (end == from) {
                composer.frames().startAgain();
            }
        }
        return end;
    }

    /** The next frame; the first sentence of a summary names what it is about, if one does. */
    private int next(int role) {
        int frame = composer.frames().lineFrame(role);
        int found = frame;
        for (int passed = 0; role == OPEN && passed < MOST_PASSED && found >= 0; passed++) {
            if (traits.has(found, FrameTraits.MAIN)) {
                return found;
            }
            found = composer.frames().lineFrame(role);
        }
        return found >= 0 ? found : frame;
    }

    private int once(int role, byte[] to, int from) {
        int frame = next(role);
        if (frame < 0) {
            return from;
        }
        int end = filled(frame, role != FrameRole.QUESTION_OF_USER.ordinal(), to, from);
        if (end > from && traits.has(frame, FrameTraits.TITLE)) {
            Capitals.title(to, from, end);
        }
        return end;
    }

    /** Sentences as long as they fit, at most three. */
    private int summary(int limit, ColumnBuffer out, int from) {
        int end = frame(OPEN, limit, out.bytes(), from);
        int more = bits.below(SUMMARY_ROLES);
        for (int sentence = 0; sentence < more && end > from; sentence++) {
            int start = apart ? end + 1 : end;
            byte[] to = out.requireBytes(start + Leaves.SENTENCE_ROOM);
            int next = once(DETAIL, to, start);
            if (next == start || next - from > limit) {
                break;
            }
            if (apart) {
                to[end] = ' ';
            }
            end = next;
        }
        return end;
    }

    /** Things, what they are like, terms: until there are enough words. */
    private int words(int words, ColumnBuffer out, int from) {
        int left = words;
        int at = from;
        while (left > 0) {
            byte[] to = out.requireBytes(at + Leaves.SENTENCE_ROOM);
            draft.place(to, at);
            draft.begin(composer.topic());
            if (apart) {
                draft.words(WORD_KEYS[bits.below(WORD_KEYS.length)], left);
            } else {
                draft.wholeWord(WORD_KEYS[bits.below(WORD_KEYS.length)]);
            }
            at = draft.end(false);
            if (!apart) {
                to[at++] = ' ';
            }
            left -= apart ? draft.words() : 1;
        }
        return at - 1;
    }
}
