package io.github.milvusfakedata.cli.terminal;

import java.util.Locale;

/** Makes text that came from a file safe for a terminal: a field may be called anything, escape sequences included. */
public final class Printable {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7F;
    private static final int LAST_C1_CONTROL = 0x9F;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Printable() {}

    /** The text on one line, with control characters written as escapes. */
    public static String of(String text) {
        if (text.chars().noneMatch(Printable::isControl)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            appendClean(clean, text.charAt(at));
        }
        return clean.toString();
    }

    private static void appendClean(StringBuilder clean, char c) {
        if (c == '\n') {
            clean.append("\\n");
        } else if (c == '\t') {
            clean.append("\\t");
        } else if (isControl(c)) {
            clean.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            clean.append(c);
        }
    }

    /**
     * Line and paragraph separators and the marks that turn the writing direction count too: they forge lines. A byte-order
     * mark is shown since it is why two names that look the same differ.
     */
    private static boolean isControl(int c) {
        return c < FIRST_PRINTABLE
                || c >= DELETE && c <= LAST_C1_CONTROL
                || c == BYTE_ORDER_MARK
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
