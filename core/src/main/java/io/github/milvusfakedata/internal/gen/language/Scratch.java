package io.github.milvusfakedata.internal.gen.language;

import java.util.Arrays;

/** Bytes of what is made for one text and stands in no list: names and numbers. */
final class Scratch {
    private static final int GROUP = 1000;
    /** Numbers up to this one may be years, which have no commas. */
    static final int NO_GROUPS_TO = 2100;

    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** Forgets everything. */
    void clear() {
        size = 0;
    }

    /** The bytes, of which {@link #size} are used. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes are used. */
    int size() {
        return size;
    }

    /** Sets how many bytes are used, by someone who has written them, or wants to forget the last ones. */
    void setSize(int newSize) {
        size = newSize;
    }

    /** The bytes with room for so many more, and for a copy to read behind them. */
    byte[] require(int more) {
        if (bytes.length < size + more + Leaves.SLACK) {
            bytes = Arrays.copyOf(bytes, 2 * (size + more + Leaves.SLACK));
        }
        return bytes;
    }

    /** Appends a text. */
    void put(byte[] from, int start, int end) {
        System.arraycopy(from, start, require(end - start), size, end - start);
        size += end - start;
    }

    /** Appends an ASCII sign. */
    void put(char sign) {
        require(1)[size++] = (byte) sign;
    }

    /** Appends a text. */
    void put(byte[] text) {
        put(text, 0, text.length);
    }

    /** Appends a number, with a sign between groups of three digits. */
    void number(long value, byte[] group) {
        if (value < GROUP) {
            number(value, false);
            return;
        }
        number(value / GROUP, group);
        put(group);
        long rest = value % GROUP;
        put((char) ('0' + rest / 100));
        put((char) ('0' + rest / 10 % 10));
        put((char) ('0' + rest % 10));
    }

    /** Appends a number, with commas between groups of three digits if wanted. */
    void number(long value, boolean grouped) {
        if (grouped && value >= GROUP) {
            number(value / GROUP, true);
            put(',');
            long rest = value % GROUP;
            put((char) ('0' + rest / 100));
            put((char) ('0' + rest / 10 % 10));
            put((char) ('0' + rest % 10));
            return;
        }
        if (value >= 10) {
            number(value / 10, false);
        }
        put((char) ('0' + value % 10));
    }
}
