package io.github.milvusfakedata.milvus.verify;

/**
 * 128 bits that stand for a row. Two independent lanes of a 64-bit mixer: among 2^40 rows two equal digests of different rows
 * have a chance of about 2^-49. No protection against someone who forges rows.
 */
final class Digest {
    private static final long LANE_1 = 0x9E3779B97F4A7C15L;
    private static final long LANE_2 = 0xC2B2AE3D27D4EB4FL;

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
