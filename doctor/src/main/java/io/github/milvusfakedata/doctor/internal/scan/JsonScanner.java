package io.github.milvusfakedata.doctor.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON token by token, by the letter of RFC 8259 as Go's encoding/json keeps it, with two things of its own: numbers stay
 * text, since the importer parses them by the field's type, and text that is not UTF-8 is read and noted, since Go reads it
 * too. Memory stays flat: of a text or number of more than 16 MiB, the beginning is kept.
 */
public final class JsonScanner {
    /** Go's decoder goes no deeper. */
    private static final int DEEPEST = 10_000;
    /** Of a text that is cut, more is of no use. */
    private static final int MOST_SHOWN = 1 << 10;

    private final ByteWindow in;
    private final TextBytes text = new TextBytes();
    private final QuotedText strings;
    private final JsonNumbers numbers;
    private boolean[] objects = new boolean[16];
    private int depth;
    private boolean valueDue;
    private boolean itemSeen;
    private boolean several;
    private int outside;
    private long compact;

    /** A scanner of one document in these bytes. */
    public JsonScanner(ByteWindow in) {
        this.in = in;
        this.strings = new QuotedText(in, text);
        this.numbers = new JsonNumbers(in, text);
        reset();
    }

    /** Takes numbers as 64-bit floats from now on, as Go does unless told otherwise: those beyond them are no JSON. */
    public JsonScanner takeDoubles() {
        numbers.takeDoubles();
        return this;
    }

    /** Begins a new document. */
    public void reset() {
        depth = 0;
        valueDue = true;
        itemSeen = false;
        several = false;
        text.clear();
        numbers.clear();
    }

    /** Lets one document follow another, as in JSON Lines. */
    public void nextDocument() {
        reset();
        several = true;
    }

    /** Leaves that many levels around what is read out of account. */
    public void deepenBy(int levels) {
        outside = levels;
    }

    /**
     * The next token.
     *
     * @throws MalformedJson if the text is no JSON
     */
    public JsonToken next() {
        int unit = in.skipBlanks();
        if (depth == 0) {
            return unit < 0 && (several || !valueDue) ? JsonToken.END : top(unit);
        }
        boolean inObject = objects[depth - 1];
        if (inObject && valueDue) {
            return value(unit, false);
        }
        if (unit == (inObject ? '}' : ']')) {
            in.next();
            compact++;
            depth--;
            itemSeen = true;
            valueDue = false;
            return inObject ? JsonToken.OBJECT_END : JsonToken.ARRAY_END;
        }
        boolean behindComma = itemSeen;
        if (itemSeen) {
            expect(',');
            unit = in.skipBlanks();
        }
        return inObject ? name(unit) : value(unit, behindComma);
    }

    private JsonToken top(int unit) {
        if (!valueDue) {
            throw new MalformedJson("there is more text behind the end");
        }
        return value(unit, several);
    }

    private JsonToken name(int unit) {
        if (unit != '"') {
            throw Misspelling.ofKey(in);
        }
        strings.read();
        compact += textSize();
        in.skipBlanks();
        expect(':');
        valueDue = true;
        return JsonToken.NAME;
    }

    private JsonToken value(int unit, boolean behindComma) {
        valueDue = false;
        itemSeen = true;
        switch (unit) {
            case '{':
                return open(true);
            case '[':
                return open(false);
            case '"':
                strings.read();
                compact += textSize();
                return JsonToken.STRING;
            case 't':
                return word("true", JsonToken.TRUE);
            case 'f':
                return word("false", JsonToken.FALSE);
            case 'n':
                return word("null", JsonToken.NULL);
            default:
                numbers.read(unit, behindComma);
                compact += text.length() + text.left();
                return JsonToken.NUMBER;
        }
    }

    private long textSize() {
        return 2L + text.length() + text.left() + strings.escapes();
    }

    private JsonToken open(boolean object) {
        in.next();
        compact++;
        if (depth - outside == DEEPEST) {
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
            throw Misspelling.ofMissing(in, mark);
        }
        in.next();
        compact++;
    }

    private JsonToken word(String word, JsonToken token) {
        for (int i = 0; i < word.length(); i++) {
            if (in.peek() != word.charAt(i)) {
                throw Misspelling.ofWord(in, word.substring(0, i));
            }
            in.next();
        }
        compact += word.length();
        return token;
    }

    /** The characters of the last key, text or number, in UTF-8; valid up to {@link #length} and until the next token. */
    public byte[] bytes() {
        return text.bytes();
    }

    /** The bytes of the last key, text or number that are at hand. */
    public int length() {
        return text.length();
    }

    /** The bytes of the last key, text or number. */
    public long fullLength() {
        return text.length() + text.left();
    }

    /** Whether the last key, text or number is so long that only its beginning is at hand. */
    public boolean isCut() {
        return text.left() > 0;
    }

    /** The last key, text or number; of a very long one its beginning. */
    public String text() {
        int shown = isCut() ? MOST_SHOWN : text.length();
        return new String(text.bytes(), 0, shown, StandardCharsets.UTF_8);
    }

    /** Bytes that were read. */
    public long offset() {
        return in.offset();
    }

    /** The bytes of the tokens so far without blanks between them: differences tell how long a value is as it is stored. */
    public long compactOffset() {
        return compact;
    }

    /** Whether the last key or text was UTF-8. */
    public boolean isUtf8() {
        return strings.isUtf8();
    }

    /** Whether something in the last key or text is replaced: bytes that are no UTF-8, or half of a surrogate pair. */
    public boolean isReplaced() {
        return !strings.isUtf8() || strings.isHalved();
    }

    /** How many keys and texts so far had something replaced. */
    public long replacements() {
        return strings.replacements();
    }

    /** The first whole number since the last reset that no 64-bit float holds, where they are taken as such; else empty. */
    public String rounded() {
        return numbers.rounded();
    }
}
