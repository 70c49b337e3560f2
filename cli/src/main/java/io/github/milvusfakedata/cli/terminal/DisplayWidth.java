package io.github.milvusfakedata.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * How many cells of a terminal a text takes: two for East Asian wide characters and emoji, none for combining marks. Java
 * has no such method, and {@code length()} counts something else, which bends tables of Chinese or Japanese text. The
 * widths of characters are JLine's, whose tables follow Unicode; emoji that are joined count as their parts, as terminals
 * draw them unless they are told otherwise.
 */
public final class DisplayWidth {
    private static final String ELLIPSIS = "…";

    /** Characters below are one cell wide each, and need no tables to be loaded. */
    private static final int FIRST_OTHER = 0x300;

    private DisplayWidth() {}

    /** Cells that a text takes. */
    public static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            width += of(codePoint);
            at += Character.charCount(codePoint);
        }
        return width;
    }

    /** Cells that a character takes: 0, 1 or 2. */
    static int of(int codePoint) {
        return codePoint < FIRST_OTHER ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The text if it fits, otherwise its beginning and an ellipsis; never wider than {@code cells}, which is at least 1. */
    public static String shortened(String text, int cells) {
        return of(text) <= cells ? text : text.substring(0, end(text, 0, cells - 1)) + ELLIPSIS;
    }

    /** Where the part of a text ends that begins at {@code start} and is not wider than {@code cells}. */
    private static int end(String text, int start, int cells) {
        int width = 0;
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            width += of(codePoint);
            if (width > cells) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** The text on lines of at most {@code cells}, which is at least 2; broken at blanks where there are any. */
    public static List<String> wrapped(String text, int cells) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, cells);
            int blank = end == text.length() ? end : text.lastIndexOf(' ', end);
            int next = blank > start ? blank : end;
            lines.add(text.substring(start, next).stripTrailing());
            start = next;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /**
     * The text on lines of at most {@code cells}, broken at blanks alone: a word that is wider than a line, such as a path or a code,
     * stays whole, so that it can be copied. All lines but the first are indented.
     */
    public static List<String> wrappedWords(String text, int cells, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        boolean hasWord = false;
        int start = 0;
        while (start < text.length()) {
            int word = start;
            while (word < text.length() && text.charAt(word) == ' ') {
                word++;
            }
            int blank = text.indexOf(' ', word);
            int end = blank < 0 ? text.length() : blank;
            int wide = of(text.substring(word, end));
            if (hasWord && end > word && width + word - start + wide > cells) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                width = of(indent);
                start = word;
            }
            if (end > word) {
                line.append(text, start, end);
                width += word - start + wide;
                hasWord = true;
            }
            start = end;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text with spaces behind it, {@code cells} wide if it isn't wider. */
    public static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - of(text)));
    }

    /** The text with spaces before it, {@code cells} wide if it isn't wider. */
    public static String paddedLeft(String text, int cells) {
        return " ".repeat(Math.max(0, cells - of(text))) + text;
    }
}
