package io.github.milvusfakedata.doctor.internal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Bytes read one after the other, from a stream or from a part of an array. */
public final class ByteWindow {
    private static final int STREAM_BYTES = 256 << 10;
    private static final byte[] NONE = {};

    private final InputStream stream;
    private final boolean ofStream;
    private byte[] bytes;
    private int at;
    private int end;
    private long passed;
    private long line = 1;

    private ByteWindow(InputStream stream, byte[] bytes) {
        this.stream = stream;
        this.ofStream = bytes.length > 0;
        this.bytes = bytes;
    }

    /** The bytes of a stream. */
    public static ByteWindow of(InputStream stream) {
        return new ByteWindow(stream, new byte[STREAM_BYTES]);
    }

    /** A window that is set to arrays. */
    public static ByteWindow ofArrays() {
        return new ByteWindow(InputStream.nullInputStream(), NONE);
    }

    /** Begins anew with a part of an array, which is not copied. */
    public void set(byte[] array, int from, int to) {
        bytes = array;
        at = from;
        end = to;
        passed = -from;
        line = 1;
    }

    /** Lets go of the array. */
    public void clear() {
        set(NONE, 0, 0);
    }

    /** The next byte, −1 at the end. */
    public int next() {
        if (at == end && !fill()) {
            return -1;
        }
        int unit = bytes[at++];
        line += unit == '\n' ? 1 : 0;
        return unit & 0xFF;
    }

    /** The byte that {@link #next} would give. */
    public int peek() {
        return at == end && !fill() ? -1 : bytes[at] & 0xFF;
    }

    /**
     * Passes over bytes that are plain in a text, neither quote, backslash, control nor beyond ASCII, and copies them.
     *
     * @return how many were copied
     */
    int copyPlain(byte[] target, int from) {
        int start = at;
        int most = Math.min(end, at + target.length - from);
        int i = at;
        while (i < most && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        System.arraycopy(bytes, start, target, from, i - start);
        at = i;
        return i - start;
    }

    /**
     * Passes over bytes up to a double quote, a line break or {@code mark}, as far as they are at hand, and copies them.
     *
     * @return how many were copied
     */
    public int copyCell(byte[] target, int from, int mark) {
        int start = at;
        int most = Math.min(end, at + target.length - from);
        int i = at;
        while (i < most) {
            byte unit = bytes[i];
            if (unit == '"' || unit == '\n' || unit == '\r' || unit == mark) {
                break;
            }
            i++;
        }
        System.arraycopy(bytes, start, target, from, i - start);
        at = i;
        return i - start;
    }

    /** Passes over plain bytes as far as they are at hand; returns how many. */
    int skipPlain() {
        int start = at;
        while (at < end && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at - start;
    }

    /** Passes over blanks, as JSON has them, and returns the byte behind them without passing it; −1 at the end. */
    public int skipBlanks() {
        int unit = peek();
        while (unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t') {
            next();
            unit = peek();
        }
        return unit;
    }

    /** Bytes that were passed. */
    public long offset() {
        return passed + at;
    }

    /** The line of the next byte, from 1 on. */
    public long line() {
        return line;
    }

    private boolean fill() {
        try {
            int read = ofStream ? stream.read(bytes, 0, bytes.length) : 0;
            if (read <= 0) {
                return false;
            }
            passed += end;
            at = 0;
            end = read;
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
