package io.github.milvusfakedata.schema;

import java.util.Locale;

/**
 * Values from a file as they may stand in a message: short, on one line, and without control characters, which could
 * otherwise steer the reader's terminal.
 */
public final class Shown {
    private static final int MOST_CHARACTERS = 60;

    private Shown() {}

    /** The value in double quotes. */
    public static String quoted(String value) {
        return '"' + plain(value) + '"';
    }

    /** The value, shortened; control and formatting characters and odd blanks are spelled out. */
    public static String plain(String value) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(value.length(), MOST_CHARACTERS);
        if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        value.substring(0, end).codePoints().forEach(point -> append(shown, point));
        return end < value.length() ? shown.append('…').toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (isShowable(point)) {
            shown.appendCodePoint(point);
        } else {
            shown.append(String.format(Locale.ROOT, "\\u%04x", point));
        }
    }

    private static boolean isShowable(int point) {
        if (Character.isSpaceChar(point)) {
            return point == ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
