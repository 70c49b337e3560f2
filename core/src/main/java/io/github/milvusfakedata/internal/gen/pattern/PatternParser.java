package io.github.milvusfakedata.internal.gen.pattern;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads a pattern: the part of the syntax of regular expressions that Java, Python and most others read the same, and in
 * which a text can be written from left to right. Everything else is refused, never guessed.
 */
final class PatternParser {
    /** How many more times than it must a part with {@code *}, {@code +} or <code>{n,}</code> stands there at most. */
    static final int OPEN_TIMES = 8;

    private static final int MOST_TIMES = 65_535;
    private static final int DEEPEST = 50;
    private static final String KNOWN =
            "A pattern has characters, classes such as [A-Z] and \\d, groups, |, ?, *, +," + " {n} and {n,m}.";

    private final String text;
    private int at;
    private int depth;

    private PatternParser(String text) {
        this.text = text;
    }

    /**
     * Reads a whole pattern.
     *
     * @throws PatternMistake with the first mistake
     */
    static PatternPart parse(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        if (parser.peek() == '^') {
            parser.at++;
        }
        PatternPart all = parser.alternatives();
        if (parser.at < pattern.length()) {
            throw parser.mistake(parser.at, "\")\" closes no group", "Write \\) for the character itself.");
        }
        if (all.longest() == 0) {
            throw parser.mistake(0, "nothing is there to write", "Write a pattern such as [A-Z]{3}-[0-9]{4}.");
        }
        return all;
    }

    /** The next character; 0 at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private PatternPart alternatives() {
        List<PatternPart> alternatives = new ArrayList<>();
        alternatives.add(row());
        while (peek() == '|') {
            at++;
            alternatives.add(row());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new PatternPart.Either(alternatives);
    }

    private PatternPart row() {
        List<PatternPart> parts = new ArrayList<>();
        while (at < text.length() && peek() != '|' && peek() != ')') {
            if (peek() == '$' && at == text.length() - 1) {
                at++;
                break;
            }
            int start = at;
            PatternPart part = single();
            parts.add(PatternTimes.read(this, part, start));
        }
        return parts.size() == 1 ? parts.get(0) : new PatternPart.InOrder(joined(parts));
    }

    /** Neighboring fixed texts are one. */
    private static List<PatternPart> joined(List<PatternPart> parts) {
        List<PatternPart> joined = new ArrayList<>();
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        for (PatternPart part : parts) {
            if (part instanceof PatternPart.Fixed next) {
                fixed.writeBytes(next.bytes());
            } else {
                addFixed(fixed, joined);
                joined.add(part);
            }
        }
        addFixed(fixed, joined);
        return joined;
    }

    private static void addFixed(ByteArrayOutputStream fixed, List<PatternPart> parts) {
        if (fixed.size() > 0) {
            parts.add(new PatternPart.Fixed(fixed.toByteArray()));
            fixed.reset();
        }
    }

    private PatternPart single() {
        char sign = peek();
        return switch (sign) {
            case '(' -> group();
            case '[' -> PatternSigns.part(new PatternClass(this).read());
            case '.' -> {
                at++;
                yield PatternSigns.part(PatternSigns.printable());
            }
            case '\\' -> escaped();
            case '^', '$' ->
                throw mistake(
                        at,
                        "\"" + sign + "\" is an anchor inside the pattern",
                        "A value matches as a whole; write \\" + sign + " for the character itself.");
            case '*', '+', '?' ->
                throw mistake(at, "\"" + sign + "\" repeats nothing", "Write \\" + sign + " for the character itself.");
            case '{' -> throw mistake(at, "\"{\" repeats nothing", "Write \\{ for the character itself.");
            default -> literal();
        };
    }

    private PatternPart group() {
        int start = at;
        at++;
        if (peek() == '?') {
            at++;
            if (peek() != ':') {
                throw mistake(start, special(start), KNOWN);
            }
            at++;
        }
        if (++depth > DEEPEST) {
            throw mistake(start, "groups are more than " + DEEPEST + " deep in each other", "Write fewer groups.");
        }
        PatternPart inside = alternatives();
        depth--;
        if (peek() != ')') {
            throw mistake(start, "no \")\" closes the group", "Write ) behind it, or \\( for the character itself.");
        }
        at++;
        return inside;
    }

    /** What begins with an opening parenthesis and a question mark. */
    private String special(int start) {
        String rest = text.substring(start + 2);
        if (rest.startsWith("=") || rest.startsWith("!")) {
            return "\"(?" + rest.charAt(0) + "\" looks ahead, which no pattern does";
        }
        if (rest.startsWith("<=") || rest.startsWith("<!")) {
            return "\"(?" + rest.substring(0, 2) + "\" looks behind, which no pattern does";
        }
        if (rest.startsWith("<") || rest.startsWith("P<") || rest.startsWith("'")) {
            return "a group has a name, which groups of patterns have not";
        }
        return "\"(?\" begins a group of a kind that patterns don't have";
    }

    private PatternPart escaped() {
        BitSet set = escape();
        return set.cardinality() == 1
                ? new PatternPart.Fixed(new byte[] {(byte) set.nextSetBit(0)})
                : PatternSigns.part(set);
    }

    /** The characters that a backslash and what is behind it stand for. */
    BitSet escape() {
        int start = at;
        at++;
        char letter = peek();
        if (letter == 0) {
            throw mistake(start, "nothing is behind the backslash", "Write \\\\ for a backslash.");
        }
        at++;
        if (PatternSigns.named(letter).isPresent()) {
            return PatternSigns.named(letter).get();
        }
        if (Character.isLetterOrDigit(letter) || !PatternSigns.isPrintable(letter)) {
            throw mistake(start, "\\" + letter + " is " + escapeName(letter) + ", which patterns don't have", KNOWN);
        }
        BitSet itself = new BitSet();
        itself.set(letter);
        return itself;
    }

    private static String escapeName(char letter) {
        if (letter >= '1' && letter <= '9' || letter == 'k') {
            return "a reference to a group";
        }
        return switch (letter) {
            case 'b', 'B' -> "a boundary of words";
            case 'A', 'Z', 'z', 'G' -> "an anchor";
            case 'p', 'P' -> "a class of Unicode";
            case 'n', 'r', 't', 'f', 'v' -> "a character that is not printable";
            default -> "an escape";
        };
    }

    private PatternPart literal() {
        int point = text.codePointAt(at);
        if (Character.isISOControl(point) || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw mistake(at, "a character is not printable", KNOWN);
        }
        at += Character.charCount(point);
        return new PatternPart.Fixed(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    }

    /** The whole pattern. */
    String text() {
        return text;
    }

    /** Where the next character is. */
    int position() {
        return at;
    }

    /** Goes on elsewhere. */
    void moveTo(int position) {
        at = position;
    }

    /** The most times that a part is repeated. */
    static int mostTimes() {
        return MOST_TIMES;
    }

    PatternMistake mistake(int position, String what, String hint) {
        return new PatternMistake(position, what, hint);
    }
}
