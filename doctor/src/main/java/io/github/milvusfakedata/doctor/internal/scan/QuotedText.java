package io.github.milvusfakedata.doctor.internal.scan;

import io.github.milvusfakedata.rule.Utf8;

/** Reads texts in double quotes as Go's encoding/json does, and notes what it replaces: bytes that are no UTF-8 and halves of pairs. */
final class QuotedText {
    private final ByteWindow in;
    private final TextBytes text;
    private boolean utf8 = true;
    private boolean halved;
    private long replacements;
    private int escapes;

    QuotedText(ByteWindow in, TextBytes text) {
        this.in = in;
        this.text = text;
    }

    /** Reads the text whose opening quote is next. */
    void read() {
        in.next();
        text.clear();
        utf8 = true;
        halved = false;
        escapes = 0;
        boolean ascii = true;
        while (true) {
            text.addPlain(in);
            int unit = in.next();
            if (unit == '"') {
                // Of a text that is cut, the last character may be, too.
                utf8 = ascii || text.left() > 0 || Utf8.isValid(text.bytes(), 0, text.length());
                replacements += utf8 && !halved ? 0 : 1;
                return;
            }
            if (unit < 0) {
                throw MalformedJson.cut("a text has no closing quote");
            }
            if (unit < ' ') {
                String what = unit == '\n' || unit == '\r' ? "a line break" : unit == '\t' ? "a tab" : "byte " + unit;
                throw new MalformedJson(
                        "a text holds " + what + ": escape it, as in \\n, or close the quotes before it");
            }
            ascii &= unit < 0x80;
            if (unit == '\\') {
                escape();
            } else {
                text.add(unit);
            }
        }
    }

    private void escape() {
        int unit = in.next();
        int index = "\"\\/bfnrt".indexOf(unit);
        if (unit == 'u') {
            unicode(hex());
        } else if (index >= 0) {
            escapes++;
            text.add("\"\\/\b\f\n\r\t".charAt(index));
        } else {
            throw new MalformedJson("a backslash stands before what needs none: write two of them for one");
        }
    }

    /** A half of a surrogate pair without the other becomes U+FFFD, as in Go. */
    private void unicode(int unit) {
        int point = unit;
        if (Character.isHighSurrogate((char) unit) && in.peek() == '\\') {
            in.next();
            if (in.peek() != 'u') {
                replace();
                escape();
                return;
            }
            in.next();
            int low = hex();
            if (!Character.isLowSurrogate((char) low)) {
                replace();
                unicode(low);
                return;
            }
            point = Character.toCodePoint((char) unit, (char) low);
        } else if (Character.isSurrogate((char) unit)) {
            replace();
            return;
        }
        text.add(Character.toString(point));
    }

    private void replace() {
        halved = true;
        text.add("\uFFFD");
    }

    private int hex() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(in.next(), 16);
            if (digit < 0) {
                throw new MalformedJson("four hexadecimal digits are needed behind \\u");
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Whether the last text was UTF-8. */
    boolean isUtf8() {
        return utf8;
    }

    /** Whether the last text held half of a surrogate pair. */
    boolean isHalved() {
        return halved;
    }

    /** Texts so far of which something was replaced. */
    long replacements() {
        return replacements;
    }

    /** Characters of the last text that need a backslash. */
    int escapes() {
        return escapes;
    }
}
