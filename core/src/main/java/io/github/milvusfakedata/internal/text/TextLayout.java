package io.github.milvusfakedata.internal.text;

import java.nio.charset.StandardCharsets;

/**
 * What stands around rows.
 *
 * @param head what a file begins with
 * @param separator what stands between two rows
 * @param tail what stands behind the last row
 */
record TextLayout(byte[] head, byte[] separator, byte[] tail) {
    static TextLayout of(String head, String separator, String tail) {
        return new TextLayout(bytes(head), bytes(separator), bytes(tail));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes of a file beside its rows and a separator for each of them. */
    int frameBytes() {
        return head.length + tail.length - separator.length;
    }
}
