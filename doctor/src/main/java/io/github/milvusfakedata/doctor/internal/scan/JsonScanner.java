package io.github.milvusfakedata.doctor.internal.scan;

import io.github.milvusfakedata.rule.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON token by token, by the letter of RFC 8259 as Go's encoding/json keeps it, with two things of its own: numbers stay
 * text, since the importer parses them by the field's type, and text that is not UTF-8 is read and noted, since Go reads it
 * too. Memory is that of the longest text.
 */
public final class JsonScanner {
    /** Go's decoder goes no deeper. */
    private static final int DEEPEST = 10_000;

    private final ByteWindow in;
    private final TextBytes text = new TextBytes();
    private boolean utf8;
    private boolean[] objects = new boolean[16];
    private int depth;
    private boolean valueDue;
    private boolean itemSeen;
    private boolean several;

    /** A scanner of one document in these bytes. */
    public JsonScanner(ByteWindow in) {
        this.in = in;
        reset();
    }

    /** Begins a new document. */
    public void reset() {
        depth = 0;
        valueDue = true;
        itemSeen = false;
        several = false;
    }

    /** Lets one document follow another, as in JSON Lines. */
    public void nextDocument() {
        reset();
        several = true;
    }

    /**
     * The next token.
     *
     * @throws MalformedJson if the text is no JSON
     */
    public JsonToken next() {
        int unit = skipBlanks();
        if (depth == 0) {
            return unit < 0 && (several || !valueDue) ? JsonToken.END : top(unit);
        }
        boolean inObject = objects[depth - 1];
        if (inObject && valueDue) {
            return value(unit);
        }
        if (unit == (inObject ? '}' : ']')) {
            in.next();
            depth--;
            itemSeen = true;
            valueDue = false;
            return inObject ? JsonToken.OBJECT_END : JsonToken.ARRAY_END;
        }
        if (itemSeen) {
            expect(',');
            unit = skipBlanks();
        }
        return inObject ? name(unit) : value(unit);
    }

    private JsonToken top(int unit) {
        if (!valueDue) {
            throw new MalformedJson("there is more text behind the end");
        }
        return value(unit);
    }

    private JsonToken name(int unit) {
        if (unit != '"') {
            throw new MalformedJson("a key in double quotes is needed");
        }
        string();
        skipBlanks();
        expect(':');
        valueDue = true;
        return JsonToken.NAME;
    }

    private JsonToken value(int unit) {
        valueDue = false;
        itemSeen = true;
        switch (unit) {
            case '{':
                return open(true);
            case '[':
                return open(false);
            case '"':
                string();
                return JsonToken.STRING;
            case 't':
                return word("true", JsonToken.TRUE);
            case 'f':
                return word("false", JsonToken.FALSE);
            case 'n':
                return word("null", JsonToken.NULL);
            default:
                return number(unit);
        }
    }

    private JsonToken open(boolean object) {
        in.next();
        if (depth == DEEPEST) {
            throw new MalformedJson("values are nested deeper than " + DEEPEST + " levels");
        }
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        objects[depth++] = object;
        itemSeen = false;
        return object ? JsonToken.OBJECT : JsonToken.ARRAY;
    }

    /** Passes over the rest of the object or list whose beginning was the last token. */
    public void skipChildren() {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    private void expect(char mark) {
        if (in.peek() != mark) {
            throw new MalformedJson(in.peek() < 0 ? "the text ends early" : "'" + mark + "' is needed");
        }
        in.next();
    }

    private JsonToken word(String word, JsonToken token) {
        for (int i = 0; i < word.length(); i++) {
            if (in.next() != word.charAt(i)) {
                throw new MalformedJson("a value is needed");
            }
        }
        return token;
    }

    private int skipBlanks() {
        int unit = in.peek();
        while (unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t') {
            in.next();
            unit = in.peek();
        }
        return unit;
    }

    private JsonToken number(int first) {
        text.clear();
        if (first == '-') {
            text.add(in.next());
        }
        boolean zero = in.peek() == '0';
        int whole = digits();
        if (whole == 0 || zero && whole > 1) {
            throw new MalformedJson(in.peek() < 0 && text.length() == 0 ? "the text ends early" : "a value is needed");
        }
        if (in.peek() == '.') {
            text.add(in.next());
            requireDigits();
        }
        if (in.peek() == 'e' || in.peek() == 'E') {
            text.add(in.next());
            if (in.peek() == '+' || in.peek() == '-') {
                text.add(in.next());
            }
            requireDigits();
        }
        return JsonToken.NUMBER;
    }

    private void requireDigits() {
        if (digits() == 0) {
            throw new MalformedJson("a digit is needed");
        }
    }

    private int digits() {
        int count = 0;
        for (; in.peek() >= '0' && in.peek() <= '9'; count++) {
            text.add(in.next());
        }
        return count;
    }

    private void string() {
        in.next();
        text.clear();
        utf8 = true;
        boolean ascii = true;
        while (true) {
            text.addPlain(in);
            int unit = in.next();
            if (unit == '"') {
                utf8 = ascii || Utf8.isValid(text.bytes(), 0, text.length());
                return;
            }
            if (unit < 0) {
                throw new MalformedJson("a text has no end");
            }
            if (unit < ' ') {
                throw new MalformedJson("a text holds a control character, which must be escaped");
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
            text.add("\"\\/\b\f\n\r\t".charAt(index));
        } else {
            throw new MalformedJson("a backslash stands before what needs none");
        }
    }

    /** A half of a surrogate pair without the other becomes U+FFFD, as in Go. */
    private void unicode(int unit) {
        int point = unit;
        if (Character.isHighSurrogate((char) unit) && in.peek() == '\\') {
            in.next();
            if (in.peek() != 'u') {
                text.add("\uFFFD");
                escape();
                return;
            }
            in.next();
            int low = hex();
            if (!Character.isLowSurrogate((char) low)) {
                text.add("\uFFFD");
                unicode(low);
                return;
            }
            point = Character.toCodePoint((char) unit, (char) low);
        } else if (Character.isSurrogate((char) unit)) {
            point = 0xFFFD;
        }
        text.add(Character.toString(point));
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

    /** The characters of the last key, text or number, in UTF-8; valid up to {@link #length} and until the next token. */
    public byte[] bytes() {
        return text.bytes();
    }

    /** The bytes of the last key, text or number. */
    public int length() {
        return text.length();
    }

    /** The last key, text or number. */
    public String text() {
        return new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8);
    }

    /** Bytes that were read. */
    public long offset() {
        return in.offset();
    }

    /** Whether the last key or text was UTF-8. */
    public boolean isUtf8() {
        return utf8;
    }
}
