package io.github.milvusfakedata.milvus.verify;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * 128 bits that stand for a row. Two independent lanes of a 64-bit mixer: among 2^40 rows two equal digests of different rows
 * have a chance of about 2^-49. No protection against someone who forges rows.
 */
final class Digest {
    private static final long LANE_1 = 0x9E3779B97F4A7C15L;
    private static final long LANE_2 = 0xC2B2AE3D27D4EB4FL;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Long runs of bytes are taken in by four pairs of lanes side by side, since a lane waits for its own multiplications. */
    private static final int PAIRS = 4;

    private static final int LONG_RUN = 2 * PAIRS * Long.BYTES;

    private long first = LANE_2;
    private long second = LANE_1;

    /** Starts a new row. */
    void reset() {
        first = LANE_2;
        second = LANE_1;
    }

    /** Takes in 64 bits. */
    void add(long bits) {
        first = mixed(first + LANE_1 ^ bits);
        second = mixed(Long.rotateLeft(second, 23) + LANE_2 + bits * LANE_1);
    }

    /** Takes in that there is no value, which is unlike any 64 bits. */
    void addNull() {
        first = mixed(first + LANE_2);
        second = mixed(Long.rotateLeft(second, 41) + LANE_2);
    }

    /** Takes in some bytes and how many they are. */
    void add(byte[] bytes, int start, int end) {
        add(end - start);
        int at = start;
        if (end - start >= LONG_RUN) {
            at = end - (end - start) % (PAIRS * Long.BYTES);
            addRun(bytes, start, at);
        }
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            add((long) LONGS.get(bytes, at));
        }
        long word = 0;
        for (; at < end; at++) {
            word = word << Byte.SIZE | Byte.toUnsignedLong(bytes[at]);
        }
        add(word);
    }

    /** Each step is reversible for given bits, so that no lane loses what it holds. */
    private void addRun(byte[] bytes, int start, int end) {
        long first0 = first;
        long first1 = first + LANE_1;
        long first2 = first + LANE_2;
        long first3 = first ^ LANE_1;
        long second0 = second;
        long second1 = second + LANE_1;
        long second2 = second + LANE_2;
        long second3 = second ^ LANE_1;
        for (int at = start; at < end; at += PAIRS * Long.BYTES) {
            long bits0 = (long) LONGS.get(bytes, at);
            long bits1 = (long) LONGS.get(bytes, at + Long.BYTES);
            long bits2 = (long) LONGS.get(bytes, at + 2 * Long.BYTES);
            long bits3 = (long) LONGS.get(bytes, at + 3 * Long.BYTES);
            first0 = Long.rotateLeft(first0 + bits0 * LANE_2, 31) * LANE_1;
            second0 = Long.rotateLeft((second0 ^ bits0) * LANE_2, 29) + LANE_1;
            first1 = Long.rotateLeft(first1 + bits1 * LANE_2, 31) * LANE_1;
            second1 = Long.rotateLeft((second1 ^ bits1) * LANE_2, 29) + LANE_1;
            first2 = Long.rotateLeft(first2 + bits2 * LANE_2, 31) * LANE_1;
            second2 = Long.rotateLeft((second2 ^ bits2) * LANE_2, 29) + LANE_1;
            first3 = Long.rotateLeft(first3 + bits3 * LANE_2, 31) * LANE_1;
            second3 = Long.rotateLeft((second3 ^ bits3) * LANE_2, 29) + LANE_1;
        }
        add(first0);
        add(second0);
        add(first1);
        add(second1);
        add(first2);
        add(second2);
        add(first3);
        add(second3);
    }

    /** The first half; call after the last {@link #add}. */
    long high() {
        return mixed(first ^ Long.rotateLeft(second, 17));
    }

    /** The second half. */
    long low() {
        return mixed(second + LANE_1);
    }

    /** The finalizer of SplitMix64: every bit of the input changes half of the output's. */
    private static long mixed(long bits) {
        long at = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        at = (at ^ at >>> 27) * 0x94D049BB133111EBL;
        return at ^ at >>> 31;
    }
}
