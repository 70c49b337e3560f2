package io.github.milvusfakedata.internal.json;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a text is JSON without a superfluous character, such as {@code {"type":"english"}}. Such a text can stand in
 * a schema as the value that it is, and reading it gives the same text; any other is written as a text, lest a character be
 * lost.
 */
public final class CompactJson {
    /** Deeper values are written as texts; the reader takes 64 levels in all. */
    private static final int MOST_LEVELS = 32;

    private static final String ESCAPED = "\"\\nrt";

    private final String text;
    private final boolean spaced;
    private int at;

    private CompactJson(String text, boolean spaced) {
        this.text = text;
        this.spaced = spaced;
    }

    /** Whether the text is an object, a list, a number, true or false; null counts as not given, and texts stay texts. */
    public static boolean isValue(String text) {
        if (text.isEmpty() || text.charAt(0) == '"' || text.equals("null")) {
            return false;
        }
        CompactJson json = new CompactJson(text, false);
        return json.value(0) && json.at == text.length();
    }

    /** Whether the text is an object. */
    public static boolean isObject(String text) {
        return text.startsWith("{") && isValue(text);
    }

    /** Whether the text is an object, which may have spaces between its parts. */
    public static boolean isSpacedObject(String text) {
        CompactJson json = new CompactJson(text, true);
        json.skip();
        return text.startsWith("{", json.at) && json.value(0) && json.at == text.length();
    }

    private void skip() {
        while (spaced && at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean value(int level) {
        skip();
        boolean valid = bare(level);
        skip();
        return valid;
    }

    private boolean bare(int level) {
        if (at == text.length() || level > MOST_LEVELS) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(level);
            case '[' -> list(level);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean object(int level) {
        at++;
        if (take('}')) {
            return true;
        }
        Set<String> names = new HashSet<>();
        do {
            int begin = at;
            if (!string() || !names.add(text.substring(begin, at)) || !take(':') || !value(level + 1)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    private boolean list(int level) {
        at++;
        if (take(']')) {
            return true;
        }
        do {
            if (!value(level + 1)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        while (at < text.length()) {
            char unit = text.charAt(at++);
            if (unit == '"') {
                return true;
            }
            if (unit < ' ' || Character.isSurrogate(unit)) {
                return false;
            }
            if (unit == '\\' && (at == text.length() || ESCAPED.indexOf(text.charAt(at++)) < 0)) {
                return false;
            }
        }
        return false;
    }

    private boolean number() {
        take('-');
        boolean wellFormed = take('0') || digits();
        wellFormed &= !take('.') || digits();
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            wellFormed &= digits();
        }
        return wellFormed;
    }

    private boolean digits() {
        int begin = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > begin;
    }

    private boolean word(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }
}
