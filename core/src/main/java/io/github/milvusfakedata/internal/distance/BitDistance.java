package io.github.milvusfakedata.internal.distance;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts over two vectors of bits, eight a byte; exact, and the share of Jaccard rounded once by its division and once after. */
public final class BitDistance {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private BitDistance() {}

    /** Bits that differ, of {@code width} bytes from {@code aStart} and {@code bStart} on. */
    public static int hamming(byte[] a, int aStart, byte[] b, int bStart, int width) {
        int differing = 0;
        int i = 0;
        for (; i + Long.BYTES <= width; i += Long.BYTES) {
            differing += Long.bitCount((long) LONGS.get(a, aStart + i) ^ (long) LONGS.get(b, bStart + i));
        }
        for (; i < width; i++) {
            differing += Integer.bitCount((a[aStart + i] ^ b[bStart + i]) & 0xFF);
        }
        return differing;
    }

    /** Bits of both, of {@code width} bytes from {@code aStart} and {@code bStart} on. */
    public static int common(byte[] a, int aStart, byte[] b, int bStart, int width) {
        int both = 0;
        int i = 0;
        for (; i + Long.BYTES <= width; i += Long.BYTES) {
            both += Long.bitCount((long) LONGS.get(a, aStart + i) & (long) LONGS.get(b, bStart + i));
        }
        for (; i < width; i++) {
            both += Integer.bitCount(a[aStart + i] & b[bStart + i] & 0xFF);
        }
        return both;
    }

    /** The share of the bits of either that are not of both: 1 − both / either, and 0 where neither has any. */
    public static double jaccard(byte[] a, int aStart, byte[] b, int bStart, int width) {
        int both = common(a, aStart, b, bStart, width);
        int either = both + hamming(a, aStart, b, bStart, width);
        return either == 0 ? 0 : 1 - (double) both / either;
    }
}
