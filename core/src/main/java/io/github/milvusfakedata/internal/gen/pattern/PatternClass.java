package io.github.milvusfakedata.internal.gen.pattern;

import java.util.BitSet;

/** Reads a class of characters, such as {@code [A-Z_]} or {@code [^a-f]}. */
final class PatternClass {
    private final PatternParser parser;
    private final String text;

    PatternClass(PatternParser parser) {
        this.parser = parser;
        this.text = parser.text();
    }

    /** The characters of the class that begins here. */
    BitSet read() {
        int start = parser.position();
        int at = start + 1;
        boolean negated = at < text.length() && text.charAt(at) == '^';
        parser.moveTo(negated ? at + 1 : at);
        BitSet signs = new BitSet();
        boolean first = true;
        while (first || peek() != ']') {
            if (peek() == 0) {
                throw parser.mistake(
                        start, "no \"]\" closes the class", "Write ] behind it, or \\[ for the character.");
            }
            member(signs, first);
            first = false;
        }
        parser.moveTo(parser.position() + 1);
        BitSet all = negated ? PatternSigns.others(signs) : signs;
        if (all.isEmpty()) {
            throw parser.mistake(start, "the class has no characters", "Write for example [A-Z].");
        }
        return all;
    }

    private char peek() {
        return parser.position() < text.length() ? text.charAt(parser.position()) : 0;
    }

    private void member(BitSet signs, boolean first) {
        int start = parser.position();
        if (peek() == '-' && (first || next(1) == ']')) {
            signs.set('-');
            parser.moveTo(start + 1);
            return;
        }
        BitSet from = single(first);
        boolean range = peek() == '-' && next(1) != ']' && next(1) != 0;
        if (!range) {
            signs.or(from);
            return;
        }
        parser.moveTo(parser.position() + 1);
        BitSet to = single(false);
        if (from.cardinality() != 1 || to.cardinality() != 1 || from.nextSetBit(0) > to.nextSetBit(0)) {
            throw parser.mistake(
                    start,
                    "\"" + text.substring(start, parser.position()) + "\" is no range of characters",
                    "Write the smaller character first, such as a-z, or \\- for a hyphen.");
        }
        signs.set(from.nextSetBit(0), to.nextSetBit(0) + 1);
    }

    private char next(int ahead) {
        int at = parser.position() + ahead;
        return at < text.length() ? text.charAt(at) : 0;
    }

    private BitSet single(boolean first) {
        char sign = peek();
        if (sign == '\\') {
            return parser.escape();
        }
        if (sign == '[') {
            boolean posix = next(1) == ':';
            throw parser.mistake(
                    parser.position(),
                    posix ? "\"[:\" names a class, which patterns don't" : "\"[\" stands inside a class",
                    posix ? "Write the characters, such as [A-Za-z]." : "Write \\[ for the character itself.");
        }
        if (sign == ']' && first) {
            throw parser.mistake(parser.position(), "the class is empty", "Write \\] for the character itself.");
        }
        if (sign == '&' && next(1) == '&') {
            throw parser.mistake(
                    parser.position(),
                    "\"&&\" cuts classes, which patterns don't",
                    "Write \\& for the character itself.");
        }
        if (!PatternSigns.isPrintable(sign)) {
            throw parser.mistake(
                    parser.position(),
                    "a class has a character that is not printable ASCII",
                    "Classes have characters from space to ~; write others as (ä|ö|ü).");
        }
        parser.moveTo(parser.position() + 1);
        BitSet itself = new BitSet();
        itself.set(sign);
        return itself;
    }
}
