package io.github.milvusfakedata.doctor.internal.scan;

import java.util.Locale;

/** Says of what stands in place of JSON what it is, and what to write instead: other languages' words, quotes, comments. */
final class Misspelling {
    private static final int MOST_CHARACTERS = 20;
    /** The first byte of typographic quotes in UTF-8. */
    private static final int PUNCTUATION = 0xE2;

    private Misspelling() {}

    /** What is wrong where a value should begin. */
    static MalformedJson ofValue(ByteWindow in, boolean behindComma) {
        int unit = in.peek();
        if (unit < 0) {
            return MalformedJson.cut("the text ends early");
        }
        if (unit == ']' || unit == '}' || unit == ',') {
            String mark = "'" + (char) unit + "'";
            return new MalformedJson(
                    behindComma
                            ? "a comma stands before " + mark + ": leave it out"
                            : "a value is missing before " + mark);
        }
        return Character.isLetter(unit) && unit < 0x80 || unit == '-' || unit == '+' || unit == '.'
                ? ofWord(in, "")
                : ofMark(unit);
    }

    /** What is wrong where a key should begin. */
    static MalformedJson ofKey(ByteWindow in) {
        int unit = in.peek();
        if (unit < 0) {
            return MalformedJson.cut("the text ends early");
        }
        if (unit == '}' || unit == ',') {
            return new MalformedJson("a comma stands before '" + (char) unit + "': leave it out");
        }
        if (unit < 0x80 && Character.isLetterOrDigit(unit) || unit == '_' || unit == '$') {
            return new MalformedJson("the key " + word(in) + " has no quotes: write keys in double quotes");
        }
        return ofMark(unit);
    }

    /** What is wrong where that mark should stand. */
    static MalformedJson ofMissing(ByteWindow in, char mark) {
        int unit = in.peek();
        if (unit < 0) {
            return MalformedJson.cut("the text ends early");
        }
        if (unit == '/' || unit == '#') {
            return ofMark(unit);
        }
        String found = unit < 0x80 ? "'" + (char) unit + "'" : "a character beyond ASCII";
        return new MalformedJson("'" + mark + "' is missing before " + found);
    }

    private static MalformedJson ofMark(int unit) {
        if (unit == '\'') {
            return new MalformedJson("a text in single quotes: use double quotes");
        }
        if (unit == '/' || unit == '#') {
            return new MalformedJson("a comment: JSON has none, leave it out");
        }
        if (unit == PUNCTUATION || unit == '`') {
            return new MalformedJson("a typographic quote: use the straight double quote");
        }
        String found = unit < ' ' || unit >= 0x7F ? "byte " + unit : "'" + (char) unit + "'";
        return new MalformedJson(found + " stands where a value should begin");
    }

    /** What is wrong with a word whose beginning was passed. */
    static MalformedJson ofWord(ByteWindow in, String start) {
        String word = start + word(in);
        if (in.peek() < 0) {
            return MalformedJson.cut("the text ends early");
        }
        String small = word.toLowerCase(Locale.ROOT);
        String bare = small.startsWith("-") || small.startsWith("+") ? small.substring(1) : small;
        String instead =
                switch (bare) {
                    case "nan", "inf", "infinity" -> "write a finite number, or null if the field is nullable";
                    case "none", "nil", "null", "undefined", "na" -> "write null";
                    case "true", "false" -> "write " + bare;
                    default -> ofOther(small);
                };
        return new MalformedJson(word + " is no JSON: " + instead);
    }

    private static String ofOther(String word) {
        if (word.startsWith("+")) {
            return "leave out the plus";
        }
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return "write numbers in decimal digits";
        }
        return word.startsWith(".") || word.startsWith("-.")
                ? "write a digit before the point"
                : "write texts in double quotes";
    }

    private static String word(ByteWindow in) {
        StringBuilder word = new StringBuilder();
        for (int unit = in.peek(); unit >= 0 && isPart(unit) && word.length() < MOST_CHARACTERS; unit = in.peek()) {
            word.append((char) in.next());
        }
        return word.toString();
    }

    private static boolean isPart(int unit) {
        return unit < 0x80 && Character.isLetterOrDigit(unit) || "-+._$".indexOf(unit) >= 0;
    }
}
