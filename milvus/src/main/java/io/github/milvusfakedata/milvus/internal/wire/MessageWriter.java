package io.github.milvusfakedata.milvus.internal.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a message of Protocol Buffers from its end to its beginning, as Milvus' own code does: when the length of a part is
 * needed, the part is there. Fields and the elements of repeated fields are therefore written last to first. The array is used
 * for one message after the other. Not safe for use by several threads.
 */
public final class MessageWriter {
    /** A varint has seven bits a byte. */
    private static final int MOST_VARINT_BYTES = 10;

    private static final int FIRST_BYTES = 1 << 16;

    private byte[] bytes = new byte[FIRST_BYTES];
    private ByteBuffer little = little(bytes);
    private int start = bytes.length;

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Forgets what was written. */
    public void clear() {
        start = bytes.length;
    }

    /** Takes another array for what comes: someone may still read the one that was used. */
    public void release() {
        if (size() > 0) {
            bytes = new byte[bytes.length];
            little = little(bytes);
            start = bytes.length;
        }
    }

    /** Number of bytes that were written. */
    public int size() {
        return bytes.length - start;
    }

    /** What was written, valid until something else is. */
    public WireMessage message() {
        return new WireMessage(bytes, start, size());
    }

    /** Writes an integer; where its type is signed, widened to 64 bits with its sign. */
    public void varint(long value) {
        int length = (Long.SIZE + 6 - Long.numberOfLeadingZeros(value | 1)) / 7;
        int at = room(length);
        long left = value;
        while ((left & ~0x7FL) != 0) {
            bytes[at++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[at] = (byte) left;
    }

    /** Writes a field that is an integer; 0 is what a reader takes it for where there is none. */
    public void field(int number, long value) {
        if (value != 0) {
            varint(value);
            varint(Tags.varint(number));
        }
    }

    /** Writes a field that is a text; empty is what a reader takes it for where there is none. */
    public void field(int number, String text) {
        if (!text.isEmpty()) {
            int end = size();
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes(utf8, 0, utf8.length);
            enclose(number, end);
        }
    }

    /**
     * Makes all that was written since then a field of its own: bytes, a text, a message or a packed list.
     *
     * @param end the {@link #size} before its last byte was written
     */
    public void enclose(int number, int end) {
        varint(size() - end);
        varint(Tags.bytes(number));
    }

    /** Writes a boolean of a packed list. */
    public void bool(boolean value) {
        int at = room(1);
        bytes[at] = (byte) (value ? 1 : 0);
    }

    /** Writes 32 bits, little-endian. */
    public void fixed32(int value) {
        int at = room(Integer.BYTES);
        little.putInt(at, value);
    }

    /** Writes 64 bits, little-endian. */
    public void fixed64(long value) {
        int at = room(Long.BYTES);
        little.putLong(at, value);
    }

    /** Writes some bytes of an array. */
    public void bytes(byte[] from, int offset, int length) {
        int at = room(length);
        System.arraycopy(from, offset, bytes, at, length);
    }

    /** Room for so many bytes, to be filled from its position on; little-endian, and valid until something else is written. */
    public ByteBuffer space(int length) {
        int at = room(length);
        return little.limit(bytes.length).position(at);
    }

    /** Makes room before what was written and gives its place; the array may be another one afterwards. */
    private int room(int length) {
        if (length > start) {
            grow(length);
        }
        start -= length;
        return start;
    }

    private void grow(int length) {
        int size = size();
        long wanted = Math.max(2L * bytes.length, (long) size + length + MOST_VARINT_BYTES);
        byte[] larger = new byte[(int) Math.min(wanted, Integer.MAX_VALUE - Long.BYTES)];
        if (larger.length - size < length) {
            throw new IllegalStateException("a message of more than " + larger.length + " bytes");
        }
        System.arraycopy(bytes, start, larger, larger.length - size, size);
        bytes = larger;
        little = little(bytes);
        start = larger.length - size;
    }
}
