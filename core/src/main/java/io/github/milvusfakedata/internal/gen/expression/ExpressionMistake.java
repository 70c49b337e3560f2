package io.github.milvusfakedata.internal.gen.expression;

/** Why a text is no expression, or none of these fields. */
public final class ExpressionMistake extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param position the character at which it is, from 0
     * @param what what is wrong, the end of a sentence
     * @param hint what to write
     */
    ExpressionMistake(int position, String what, String hint) {
        this("expression", position, what, hint);
    }

    /**
     * The same of another text.
     *
     * @param text what it is a mistake of, such as {@code template}
     */
    ExpressionMistake(String text, int position, String what, String hint) {
        super("At character " + (position + 1) + " of the " + text + ", " + what + ".");
        this.hint = hint;
    }

    /** What to write. */
    public String hint() {
        return hint;
    }
}
