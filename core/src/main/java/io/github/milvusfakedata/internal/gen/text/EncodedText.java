package io.github.milvusfakedata.internal.gen.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Copies and cuts encoded text. */
public final class EncodedText {
    /** Bytes that {@link #copy} may read and write behind the end. */
    public static final int SLACK = Long.BYTES;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int ASCII_END = 0x80;
    private static final int CONTINUATION_MASK = 0xC0;
    /** A cut looks for the end of a word within this many bytes. */
    private static final int WORD_REACH = 24;

    private EncodedText() {}

    /**
     * Copies a short text eight bytes at a time, which is faster than {@code System.arraycopy} below some 64 bytes. Both
     * arrays need {@link #SLACK} bytes behind the text; what stands there in the target is overwritten.
     */
    public static void copy(byte[] from, int start, byte[] to, int at, int length) {
        for (int done = 0; done < length; done += Long.BYTES) {
            LONG.set(to, at + done, (long) LONG.get(from, start + done));
        }
    }

    /**
     * Where to end a text that is too long: behind a whole word if one ends nearby, otherwise behind a whole character.
     *
     * @param start where the text starts
     * @param limit the most bytes it may have, fewer than it has
     * @return the new end; the start itself if not even the first character fits
     */
    public static int cut(byte[] bytes, int start, int limit) {
        int end = start + limit;
        for (int at = end; at > start && at >= end - WORD_REACH; at--) {
            if (bytes[at] == ' ') {
                return withoutTail(bytes, start, at);
            }
        }
        while (end > start && (bytes[end] & CONTINUATION_MASK) == ASCII_END) {
            end--;
        }
        return withoutTail(bytes, start, end);
    }

    /** Drops separators that a cut left at the end, unless nothing else is there. */
    private static int withoutTail(byte[] bytes, int start, int from) {
        int end = from;
        while (end > start + 1 && isSeparator(bytes[end - 1])) {
            end--;
        }
        return end;
    }

    private static boolean isSeparator(byte sign) {
        return sign == ' ' || sign == ',' || sign == '-' || sign == ':' || sign == '&' || sign == '/' || sign == '(';
    }
}
