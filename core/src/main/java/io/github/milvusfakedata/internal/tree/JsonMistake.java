package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.Shown;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The commonest slips in JSON, told from the characters around the place where the parser stopped. */
final class JsonMistake {
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}");

    /** What other languages write for doubles that are none of JSON's. */
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity");

    /** Characters of a {@code \\u} escape. */
    private static final int ESCAPE = 6;

    private JsonMistake() {}

    /** One or two sentences: what stands there, and what to write. */
    static String at(JacksonException failure, String text) {
        if (failure instanceof UnexpectedEndOfInputException) {
            return "The text ends too early: close every open \", ] and }.";
        }
        // The parser stands on the character, or behind the word, that it refused.
        int offset = Place.of(failure.getLocation()).offsetIn(text);
        if (offset >= text.length()) {
            return "The text ends too early: close every open \", ] and }.";
        }
        return at(text, offset);
    }

    private static String at(String text, int offset) {
        char found = text.charAt(offset);
        if (HALF_CHARACTER
                .matcher(text.substring(Math.max(0, offset - ESCAPE), offset))
                .matches()) {
            return "The escape before this place is half of a surrogate pair: write both, or the character itself.";
        }
        char before = lastVisible(text, offset);
        if ((found == '}' || found == ']') && before == ',') {
            return "There is an extra comma before the " + found + ": remove it.";
        }
        if (found == '\'') {
            return "Names and texts need double quotes: write \" instead of '.";
        }
        if (found == '/' || found == '#') {
            return "JSON has no comments: remove it, or use a .yaml file.";
        }
        if (found == '"' && before != ':' && before != ',' && before != '{' && before != '[') {
            return "A comma is missing before the \" here.";
        }
        if (found < ' ' && isInText(text, offset)) {
            return "A text must end on the line where it begins: write \\n for a line break, and close the double quotes.";
        }
        if (offset > 0 && text.charAt(offset - 1) == '\\') {
            return "A backslash begins an escape such as \\n or \\u00e9: write \\\\ for the backslash itself.";
        }
        if (Character.isLetter(found) || (offset > 0 && Character.isLetter(text.charAt(offset - 1)))) {
            String word = word(text, offset);
            if (NO_NUMBERS.contains(word)) {
                return "JSON has neither NaN nor Infinity, and no field holds them: write a number.";
            }
            return "The word " + Shown.quoted(word)
                    + " is not valid here: names and texts need double quotes, other values are true, false, null"
                    + " and numbers.";
        }
        if (Character.isDigit(found) || found == '.' || found == '+' || found == '-') {
            return "Write numbers like 5, -3, 0.25 or 1e6, with a comma or colon before them.";
        }
        return "The character " + Shown.quoted(Character.toString(text.codePointAt(offset)))
                + " is not valid here: a comma, quote, bracket or value is missing, or there is one too many.";
    }

    /** Whether a text that began on this line is still open: no text goes on in the next line. */
    private static boolean isInText(String text, int offset) {
        boolean open = false;
        for (int at = text.lastIndexOf('\n', offset - 1) + 1; at < offset; at++) {
            if (open && text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '"') {
                open = !open;
            }
        }
        return open;
    }

    private static char lastVisible(String text, int offset) {
        int before = offset - 1;
        while (before >= 0 && text.charAt(before) <= ' ') {
            before--;
        }
        return before < 0 ? '[' : text.charAt(before);
    }

    private static String word(String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
