package io.github.milvusfakedata.internal.parquet.page;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A growing run of bytes on the heap in which a page, or a part of one, is put together. Reused for page after page, so it
 * stops allocating once it has seen the largest.
 */
public final class PageBytes {
    private static final int FIRST_BYTES = 4 << 10;
    private static final int VARINT_DATA_BITS = 7;
    private static final int VARINT_MORE = 0x80;
    private static final int VARINT_MAX_BYTES = 5;

    private byte[] array = new byte[FIRST_BYTES];
    private int size;

    /** Forgets everything held. */
    public void clear() {
        size = 0;
    }

    /** Number of bytes held. */
    public int size() {
        return size;
    }

    /** The bytes, from index 0 on; another array after any call that adds. */
    public byte[] array() {
        return array;
    }

    /** The array, with room for so many bytes behind {@link #size}. */
    public byte[] require(int bytes) {
        if (array.length - size < bytes) {
            long needed = (long) size + bytes;
            long grown = Math.max(needed, array.length + (array.length >> 1));
            array = Arrays.copyOf(array, (int) Math.min(grown, Math.max(needed, Integer.MAX_VALUE - Long.BYTES)));
        }
        return array;
    }

    /** Counts bytes in that were written straight into the array of {@link #require}. */
    public void advance(int bytes) {
        size += bytes;
    }

    /** Makes room for so many bytes, counts them in and gives a little-endian view that starts with them. */
    public ByteBuffer extend(int bytes) {
        byte[] target = require(bytes);
        ByteBuffer view = ByteBuffer.wrap(target).order(ByteOrder.LITTLE_ENDIAN).position(size);
        size += bytes;
        return view;
    }

    /** Adds one byte. */
    public void putByte(int value) {
        require(1)[size++] = (byte) value;
    }

    /** Adds four bytes, the lowest first. */
    public void putInt(int value) {
        LittleEndian.putInt(require(Integer.BYTES), size, value);
        size += Integer.BYTES;
    }

    /** Replaces the four bytes from an index on. */
    public void setInt(int at, int value) {
        LittleEndian.putInt(array, at, value);
    }

    /** Adds an unsigned number, seven bits a byte, the lowest first (ULEB128). */
    public void putVarint(int value) {
        byte[] target = require(VARINT_MAX_BYTES);
        int rest = value;
        while ((rest & -VARINT_MORE) != 0) {
            target[size++] = (byte) (rest | VARINT_MORE);
            rest >>>= VARINT_DATA_BITS;
        }
        target[size++] = (byte) rest;
    }

    /** Adds a part of an array. */
    public void putBytes(byte[] from, int offset, int length) {
        System.arraycopy(from, offset, require(length), size, length);
        size += length;
    }

    /** Adds all that another one holds. */
    public void putAll(PageBytes other) {
        putBytes(other.array, 0, other.size);
    }

    /** Adds zeros. */
    public void putZeros(int count) {
        Arrays.fill(require(count), size, size + count, (byte) 0);
        size += count;
    }
}
