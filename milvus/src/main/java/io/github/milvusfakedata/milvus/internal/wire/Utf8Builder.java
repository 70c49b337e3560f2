package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.decimal.IntegerText;
import java.util.Arrays;

/** Bytes of texts that grow at their end. Not safe for use by several threads. */
public final class Utf8Builder {
    private static final int FIRST_BYTES = 256;

    private byte[] bytes;
    private int size;

    /** Goes on behind the first bytes of an array. */
    Utf8Builder(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    /** An empty one. */
    public Utf8Builder() {
        this(new byte[FIRST_BYTES], 0);
    }

    /** The array; another one when more has been written. */
    public byte[] bytes() {
        return bytes;
    }

    /** Number of bytes. */
    public int size() {
        return size;
    }

    /** Forgets what is behind the first bytes. */
    public void cut(int length) {
        size = length;
    }

    /** Adds a character of ASCII, or a byte of any text. */
    public Utf8Builder add(int character) {
        room(1);
        bytes[size++] = (byte) character;
        return this;
    }

    /** Adds a text of ASCII. */
    public Utf8Builder add(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            add(ascii.charAt(i));
        }
        return this;
    }

    /** Adds a character, which is no half of a pair. */
    public Utf8Builder addCharacter(int code) {
        if (code < 0x80) {
            return add(code);
        }
        if (code < 0x800) {
            return add(0xC0 | code >> 6).add(0x80 | code & 0x3F);
        }
        if (code < 0x10000) {
            return add(0xE0 | code >> 12).add(0x80 | code >> 6 & 0x3F).add(0x80 | code & 0x3F);
        }
        return add(0xF0 | code >> 18)
                .add(0x80 | code >> 12 & 0x3F)
                .add(0x80 | code >> 6 & 0x3F)
                .add(0x80 | code & 0x3F);
    }

    /** Adds some bytes of an array, which may be this one's. */
    public Utf8Builder add(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
        return this;
    }

    /** Adds a number as the shortest decimal that stands for it. */
    public Utf8Builder addDecimal(double value) {
        room(DoubleText.ROOM);
        size = DoubleText.write(value, bytes, size);
        return this;
    }

    /** Adds an integer. */
    public Utf8Builder addInteger(long value) {
        room(Long.SIZE);
        size = IntegerText.write(value, bytes, size);
        return this;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
