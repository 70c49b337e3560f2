package io.github.milvusfakedata.milvus.internal.wire;

/**
 * Reads a message of Protocol Buffers field by field where it lies. A part of a message is read by {@link #enter}, or by a reader
 * of its own. Not safe for use by several threads.
 *
 * <p>The library's own {@code CodedInputStream} does not tell where in the array it is, only how far from where it began, nor how a
 * field's value is laid out, and its failures are checked: with it all methods of this class would still be needed.
 */
public final class MessageReader {
    private static final int LAST_SHIFT = 63;

    private final byte[] bytes;
    private int at;
    private int end;
    private int tag;

    /** Reads the bytes of an array from one up to another, which is no more part of the message. */
    public MessageReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** The array. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the next byte is read. */
    public int at() {
        return at;
    }

    /** Where the message ends, or the part of it that was entered. */
    public int end() {
        return end;
    }

    /** Goes on to another field, whose value is then read or {@link #skip skipped}; false at the end. */
    public boolean next() {
        if (at >= end) {
            return false;
        }
        tag = (int) varint();
        return true;
    }

    /** Goes on to another field of this number, leaving out those of others; false at the end. */
    public boolean next(int number) {
        while (next()) {
            if (field() == number) {
                return true;
            }
            skip();
        }
        return false;
    }

    /**
     * The value of a field that is an integer of variable length, wherever in what is left it stands. Reading goes on from here.
     *
     * @param otherwise where the field is not there
     */
    public long peek(int number, long otherwise) {
        int here = at;
        long value = otherwise;
        while (next()) {
            if (field() == number && isVarint()) {
                value = varint();
            } else {
                skip();
            }
        }
        at = here;
        return value;
    }

    /** The number of the field. */
    public int field() {
        return Tags.field(tag);
    }

    /** Whether the field's value is a length and so many bytes. */
    public boolean isBytes() {
        return Tags.layout(tag) == Tags.BYTES;
    }

    /** Whether the field's value is an integer of variable length. */
    public boolean isVarint() {
        return Tags.layout(tag) == Tags.VARINT;
    }

    /** Whether values are left in a list that was entered. */
    public boolean hasMore() {
        return at < end;
    }

    /** Reads an integer. */
    public long varint() {
        long value = 0;
        for (int shift = 0; shift <= LAST_SHIFT; shift += 7) {
            byte next = one();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw broken();
    }

    private byte one() {
        if (at >= end) {
            throw broken();
        }
        return bytes[at++];
    }

    /** Reads a length and leaves its bytes out; gives where they start, and {@link #at} is where they end. */
    public int bytesStart() {
        long length = varint();
        if (length < 0 || length > end - at) {
            throw broken();
        }
        int start = at;
        at += (int) length;
        return start;
    }

    /** Leaves out the value of the field. */
    public void skip() {
        switch (Tags.layout(tag)) {
            case Tags.VARINT -> varint();
            case Tags.FIXED64 -> move(Long.BYTES);
            case Tags.BYTES -> bytesStart();
            case Tags.FIXED32 -> move(Integer.BYTES);
            default -> throw broken();
        }
    }

    private void move(int length) {
        if (length > end - at) {
            throw broken();
        }
        at += length;
    }

    /**
     * Goes into the value of the field, a message or a packed list.
     *
     * @return what {@link #leave} takes
     */
    public int enter() {
        int outer = end;
        int start = bytesStart();
        end = at;
        at = start;
        return outer;
    }

    /** Goes on behind what was entered. */
    public void leave(int outer) {
        at = end;
        end = outer;
    }

    private static IllegalStateException broken() {
        return new IllegalStateException("the server sent a message that breaks off");
    }
}
