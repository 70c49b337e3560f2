package io.github.milvusfakedata.internal.gen.expression;

/**
 * How a value is written in a text.
 *
 * @param kind what is special about it
 * @param count decimal places, or the fewest digits
 */
record ValueFormat(FormatKind kind, int count) {
    /** What can be special about how a value is written. */
    enum FormatKind {
        /** As JSON writes numbers; texts as they are. */
        PLAIN,
        /** So many decimal places. */
        PLACES,
        /** At least so many digits. */
        DIGITS,
        LOWER,
        UPPER
    }

    private static final int MOST_DIGITS = 18;

    static final ValueFormat PLAIN = new ValueFormat(FormatKind.PLAIN, 0);

    /** What stands behind the colon. */
    static ValueFormat of(String text, int position) {
        if (text.equals("lower") || text.equals("upper")) {
            return new ValueFormat(text.equals("lower") ? FormatKind.LOWER : FormatKind.UPPER, 0);
        }
        if (text.matches("\\d{1,2}") && Integer.parseInt(text) <= Rounding.MOST_PLACES && !isPadded(text)) {
            return new ValueFormat(FormatKind.PLACES, Integer.parseInt(text));
        }
        if (text.matches("0\\d{1,2}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST_DIGITS) {
            return new ValueFormat(FormatKind.DIGITS, Integer.parseInt(text));
        }
        throw new ExpressionMistake(
                "template",
                position,
                "\"" + text + "\" says nothing of how a value is written",
                "Write :2 for two decimal places, :06 for six digits, :lower or :upper.");
    }

    private static boolean isPadded(String text) {
        return text.length() > 1 && text.charAt(0) == '0';
    }

    /** Whether values of a kind can be written so. */
    boolean fits(ValueKind value) {
        return switch (kind) {
            case PLAIN -> true;
            case PLACES -> value.isNumber();
            case DIGITS -> value == ValueKind.WHOLE;
            case LOWER, UPPER -> value == ValueKind.TEXT;
        };
    }
}
