package io.github.milvusfakedata.rule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8, by Go's rules, which are Unicode's: no overlong forms, no surrogates, nothing above U+10FFFF. */
public final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** The bit that no ASCII byte has, in each of eight bytes. */
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Whether the bytes from {@code from} up to {@code to} are UTF-8. */
    public static boolean isValid(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + Long.BYTES <= to && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else {
                int length = length(bytes, at, to);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /**
     * How many of the first bytes of UTF-8 are whole characters.
     *
     * @param most at most so many; another byte of the text stands behind them
     */
    public static int wholeCharacters(byte[] bytes, int from, int most) {
        int count = most;
        while (count > 0 && isContinuation(bytes[from + count])) {
            count--;
        }
        return count;
    }

    /** The bytes of the character at a place, 0 if there is none. */
    public static int length(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (first < 0xC2 || first > 0xF4 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean inRange =
                switch (first) {
                    case 0xE0 -> second >= 0xA0;
                    case 0xED -> second < 0xA0;
                    case 0xF0 -> second >= 0x90;
                    case 0xF4 -> second < 0x90;
                    default -> true;
                };
        boolean continued = inRange && isContinuation(second);
        for (int i = 2; i < length; i++) {
            continued &= isContinuation(bytes[at + i]);
        }
        return continued ? length : 0;
    }

    private static boolean isContinuation(int unit) {
        return (unit & 0xC0) == 0x80;
    }
}
