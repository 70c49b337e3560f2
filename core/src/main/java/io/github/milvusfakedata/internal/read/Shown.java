package io.github.milvusfakedata.internal.read;

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

    /** The value, shortened, control and formatting characters replaced. */
    public static String plain(String value) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(value.length(), MOST_CHARACTERS);
        if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        value.substring(0, end)
                .codePoints()
                .forEach(point -> shown.appendCodePoint(isShowable(point) ? point : '\uFFFD'));
        return end < value.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isShowable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
