package io.github.milvusfakedata.internal.gen.pattern;

/** Why a text is no pattern. */
public final class PatternMistake extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param position the character at which it is, from 0
     * @param what what is wrong, the end of a sentence
     * @param hint what to write
     */
    PatternMistake(int position, String what, String hint) {
        super("At character " + (position + 1) + " of the pattern, " + what + ".");
        this.hint = hint;
    }

    /** What to write. */
    public String hint() {
        return hint;
    }
}
