package io.github.milvusfakedata.internal.column;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The few distinct texts of a column, known before the first row. A column with one holds codes 0 … size − 1 in place of
 * texts, so neither generating nor encoding copies a byte of text per row.
 */
public final class StringDictionary {
    private final byte[] bytes;
    private final int[] offsets;

    private StringDictionary(byte[] bytes, int[] offsets) {
        this.bytes = bytes;
        this.offsets = offsets;
    }

    /** A dictionary of these texts; a text's code is its place in the list. */
    public static StringDictionary of(List<String> texts) {
        int[] offsets = new int[texts.size() + 1];
        byte[][] encoded = new byte[texts.size()][];
        for (int code = 0; code < encoded.length; code++) {
            encoded[code] = texts.get(code).getBytes(StandardCharsets.UTF_8);
            offsets[code + 1] = Math.addExact(offsets[code], encoded[code].length);
        }
        byte[] bytes = new byte[offsets[encoded.length]];
        for (int code = 0; code < encoded.length; code++) {
            System.arraycopy(encoded[code], 0, bytes, offsets[code], encoded[code].length);
        }
        return new StringDictionary(bytes, offsets);
    }

    /** Number of texts. */
    public int size() {
        return offsets.length - 1;
    }

    /** Bytes of the longest text, 0 of none. */
    public int longest() {
        int longest = 0;
        for (int code = 0; code < size(); code++) {
            longest = Math.max(longest, offsets[code + 1] - offsets[code]);
        }
        return longest;
    }

    /** All texts, one after the other. Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where each text starts in {@link #bytes}; one more entry than texts. Not to be changed. */
    public int[] offsets() {
        return offsets;
    }

    /** The text of a code. */
    public String text(int code) {
        return new String(bytes, offsets[code], offsets[code + 1] - offsets[code], StandardCharsets.UTF_8);
    }
}
