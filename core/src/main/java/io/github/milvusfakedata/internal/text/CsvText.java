package io.github.milvusfakedata.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 text as cells of CSV. Go's {@code encoding/csv}, by which Milvus reads, wants quotes around a cell that holds a
 * comma, a quote or a line end, and quotes inside it doubled; eight bytes at a time are searched for these.
 */
final class CsvText {
    private static final int QUOTES = 2;
    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private CsvText() {}

    /** A text as a cell. */
    static String cell(String text) {
        TextBuffer out = new TextBuffer();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length, out);
        return new String(out.bytes(), 0, out.position(), StandardCharsets.UTF_8);
    }

    /** Appends a text as a cell. */
    static void write(byte[] text, int start, int end, TextBuffer out) {
        if (!needsQuotes(text, start, end)) {
            out.put(text, start, end - start);
            return;
        }
        byte[] target = out.require(2L * (end - start) + QUOTES);
        int at = out.position();
        target[at++] = '"';
        int from = start;
        int quote = findQuote(text, start, end);
        while (quote < end) {
            System.arraycopy(text, from, target, at, quote + 1 - from);
            at += quote + 1 - from;
            target[at++] = '"';
            from = quote + 1;
            quote = findQuote(text, from, end);
        }
        System.arraycopy(text, from, target, at, end - from);
        at += end - from;
        target[at++] = '"';
        out.moveTo(at);
    }

    private static boolean needsQuotes(byte[] text, int start, int end) {
        int at = start;
        while (at <= end - Long.BYTES) {
            long eight = (long) LONGS.get(text, at);
            long special = zeros(eight ^ EACH_BYTE * ',')
                    | zeros(eight ^ EACH_BYTE * '"')
                    | zeros(eight ^ EACH_BYTE * '\n')
                    | zeros(eight ^ EACH_BYTE * '\r');
            if ((special & HIGH_BITS) != 0) {
                return true;
            }
            at += Long.BYTES;
        }
        while (at < end && !isSpecial(text[at])) {
            at++;
        }
        return at < end;
    }

    private static boolean isSpecial(byte b) {
        return b == ',' || b == '"' || b == '\n' || b == '\r';
    }

    /** The first quote from {@code start} on, or {@code end}. */
    private static int findQuote(byte[] text, int start, int end) {
        int at = start;
        while (at <= end - Long.BYTES) {
            long quotes = zeros((long) LONGS.get(text, at) ^ EACH_BYTE * '"') & HIGH_BITS;
            if (quotes != 0) {
                // Borrows can mark bytes above a true hit only, so the lowest mark is right.
                return at + (Long.numberOfTrailingZeros(quotes) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < end && text[at] != '"') {
            at++;
        }
        return at;
    }

    /** Sets the high bit of bytes that are zero (and maybe of ones above such). */
    private static long zeros(long eight) {
        return eight - EACH_BYTE & ~eight;
    }
}
