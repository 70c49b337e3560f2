package io.github.milvusfakedata.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 text as JSON strings. Bytes outside of ASCII pass as they are; only quotes, backslashes and control characters
 * need an escape, and eight bytes at a time are searched for those, since most texts have none.
 */
final class JsonStrings {
    /** The longest escape, {@code \u001f}, of one byte. */
    private static final int LONGEST_ESCAPE = 6;

    private static final int QUOTES = 2;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[][] ESCAPES = escapes();

    private JsonStrings() {}

    /** Appends a text in quotes, escaped. */
    static void write(byte[] text, int start, int end, TextBuffer out) {
        byte[] target = out.require((long) (end - start) * LONGEST_ESCAPE + QUOTES);
        int at = out.position();
        target[at++] = '"';
        int from = start;
        int special = findSpecial(text, start, end);
        while (special < end) {
            System.arraycopy(text, from, target, at, special - from);
            at += special - from;
            byte[] escape = ESCAPES[text[special]];
            System.arraycopy(escape, 0, target, at, escape.length);
            at += escape.length;
            from = special + 1;
            special = findSpecial(text, from, end);
        }
        System.arraycopy(text, from, target, at, end - from);
        at += end - from;
        target[at++] = '"';
        out.moveTo(at);
    }

    /** A text in quotes, escaped, as bytes. */
    static byte[] quoted(String text) {
        TextBuffer out = new TextBuffer();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length, out);
        byte[] quoted = new byte[out.position()];
        System.arraycopy(out.bytes(), 0, quoted, 0, quoted.length);
        return quoted;
    }

    /** The first byte from {@code start} on that needs an escape, or {@code end}. */
    private static int findSpecial(byte[] text, int start, int end) {
        int at = start;
        while (at <= end - Long.BYTES) {
            long eight = (long) LONGS.get(text, at);
            long below = eight - EACH_BYTE * FIRST_PRINTABLE & ~eight;
            long special = (below | zeros(eight ^ EACH_BYTE * '"') | zeros(eight ^ EACH_BYTE * '\\')) & HIGH_BITS;
            if (special != 0) {
                // Borrows can mark bytes above a true hit only, so the lowest mark is right.
                return at + (Long.numberOfTrailingZeros(special) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < end && !isSpecial(text[at])) {
            at++;
        }
        return at;
    }

    /** Sets the high bit of bytes that are zero (and maybe of ones above such). */
    private static long zeros(long eight) {
        return eight - EACH_BYTE & ~eight;
    }

    private static boolean isSpecial(byte b) {
        return b >= 0 && b < FIRST_PRINTABLE || b == '"' || b == '\\';
    }

    private static byte[][] escapes() {
        byte[][] escapes = new byte['\\' + 1][];
        for (int control = 0; control < FIRST_PRINTABLE; control++) {
            String hex = Integer.toHexString(control);
            escapes[control] = ascii("\\u" + "0".repeat(4 - hex.length()) + hex);
        }
        escapes['\b'] = ascii("\\b");
        escapes['\t'] = ascii("\\t");
        escapes['\n'] = ascii("\\n");
        escapes['\f'] = ascii("\\f");
        escapes['\r'] = ascii("\\r");
        escapes['"'] = ascii("\\\"");
        escapes['\\'] = ascii("\\\\");
        return escapes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
