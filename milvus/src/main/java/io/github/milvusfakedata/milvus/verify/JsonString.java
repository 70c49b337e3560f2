package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.internal.wire.Utf8Builder;

/** A string of JSON with every character as it is, where it may be, in place of escapes. Reads one string after the other. */
final class JsonString {
    private byte[] text = {};
    private int at;
    private int end;
    private Utf8Builder out = new Utf8Builder();

    /**
     * Copies a string with its quotes.
     *
     * @param start where its first quote is
     * @return behind its last quote; -1, with some of it copied, where this is no string
     */
    int copy(byte[] from, int start, int to, Utf8Builder copy) {
        text = from;
        at = start + 1;
        end = to;
        out = copy;
        return string() ? at : -1;
    }

    private boolean string() {
        out.add('"');
        while (at < end) {
            int run = at;
            while (at < end && isPlain(text[at])) {
                at++;
            }
            out.add(text, run, at);
            if (at == end) {
                return false;
            }
            byte next = text[at++];
            if (next == '"') {
                out.add('"');
                return true;
            }
            if (next != '\\' || !escape()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a byte stands in a string as it is. */
    private static boolean isPlain(byte character) {
        return (character < 0 || character >= ' ') && character != '"' && character != '\\';
    }

    private boolean escape() {
        if (at >= end) {
            return false;
        }
        byte next = text[at++];
        switch (next) {
            case '"', '\\' -> out.add('\\').add(next);
            case '/' -> out.add('/');
            case 'b' -> character('\b');
            case 'f' -> character('\f');
            case 'n' -> character('\n');
            case 'r' -> character('\r');
            case 't' -> character('\t');
            case 'u' -> {
                return unicode();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean unicode() {
        int unit = hexadecimal();
        if (unit < 0) {
            return false;
        }
        boolean pair =
                Character.isHighSurrogate((char) unit) && at + 1 < end && text[at] == '\\' && text[at + 1] == 'u';
        if (!pair) {
            character(unit);
            return true;
        }
        at += 2;
        int low = hexadecimal();
        if (low < 0) {
            return false;
        }
        if (Character.isLowSurrogate((char) low)) {
            character(Character.toCodePoint((char) unit, (char) low));
        } else {
            character(unit);
            character(low);
        }
        return true;
    }

    /** Reads four digits; -1 where there are none. */
    private int hexadecimal() {
        int unit = 0;
        for (int i = 0; i < 4; i++, at++) {
            int digit = at < end ? Character.digit(text[at], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /** Writes a character: control characters and halves of pairs as escapes, which have no other form. */
    private void character(int code) {
        if (code == '"' || code == '\\') {
            out.add('\\').add(code);
        } else if (code < ' ' || code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
            out.add("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.add(Character.forDigit(code >> shift & 0xF, 16));
            }
        } else {
            out.addCharacter(code);
        }
    }
}
