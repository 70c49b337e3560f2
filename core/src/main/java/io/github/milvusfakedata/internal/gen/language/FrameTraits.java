package io.github.milvusfakedata.internal.gen.language;

/**
 * What frames are like, by their numbers.
 *
 * @param marks marks of each frame, such as {@link #MAIN}
 * @param joints the piece that stands for a frame's last one if something is joined to its sentence; −1 if nothing can be
 * @param fillings how many fillings each has about, as a power of 2
 * @param kinds which things each speaks of
 */
record FrameTraits(byte[] marks, int[] joints, byte[] fillings, FrameKinds kinds) {
    /** Names the row's main thing, and so fits only texts of its own topic. */
    static final int MAIN = 1;

    /** An opener may stand before it. */
    static final int OPEN = 2;

    /** States a fact that someone may confirm: no order, no wish, no warning, and nobody has said it yet. */
    static final int CLAIM = 4;

    /** Is written in title case. */
    static final int TITLE = 8;

    /** Tells what happened once: openers such as "as a rule" don't go with it. */
    static final int PAST = 32;

    /** A remark such as "{person2} disagreed.", which a text makes at most once and never at its end. */
    static final int ASIDE = 64;

    /** Whether a frame has a mark. */
    boolean has(int frame, int mark) {
        return (marks[frame] & mark) != 0;
    }

    /** Number of frames. */
    int count() {
        return marks.length;
    }
}
