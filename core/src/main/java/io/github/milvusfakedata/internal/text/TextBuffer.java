package io.github.milvusfakedata.internal.text;

import java.util.Arrays;

/**
 * A growing byte array with a position. Kernels ask for room once a value, then store into the array without further
 * checks and set the position behind what they wrote.
 */
public final class TextBuffer {
    private static final int FIRST_BYTES = 64 << 10;

    private byte[] bytes = new byte[FIRST_BYTES];
    private int position;

    /** Empties the buffer. */
    public void clear() {
        position = 0;
    }

    /** The array with room for so many bytes behind the position; fetch it again after each call. */
    public byte[] require(long room) {
        if (bytes.length - position < room) {
            int needed = Math.toIntExact(position + room);
            bytes = Arrays.copyOf(
                    bytes, (int) Math.max(needed, Math.min(bytes.length * 3L / 2, Integer.MAX_VALUE - 8)));
        }
        return bytes;
    }

    /** The array as it is. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the next byte goes. */
    public int position() {
        return position;
    }

    /** Sets where the next byte goes. */
    public void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Appends a whole array. */
    public void put(byte[] piece) {
        put(piece, 0, piece.length);
    }

    /** Appends part of an array. */
    public void put(byte[] from, int start, int length) {
        System.arraycopy(from, start, require(length), position, length);
        position += length;
    }

    /** Appends one byte. */
    public void put(char ascii) {
        require(1)[position] = (byte) ascii;
        position++;
    }
}
