package io.github.milvusfakedata.internal.rng;

import java.nio.charset.StandardCharsets;

/**
 * Random bits as a pure function of what they are for. Every value of a dataset is read off here by (seed, stream, path,
 * row), never drawn from a shared sequence, so any worker on any host can compute any row alone. The mixing step is the
 * finalizer of SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
 */
public final class CounterRng {
    /** The odd constant nearest to 2^64 divided by the golden ratio: spreads consecutive counters over all bits. */
    public static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private static final long PATH_MULTIPLIER = 0xD1342543DE82EF95L;
    private static final double TWO_POW_MINUS_53 = 0x1p-53;

    private CounterRng() {}

    /** Scrambles 64 bits: a bijection in which each input bit changes about half of the output bits. */
    public static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /**
     * The key of one column's or hidden draw's bits.
     *
     * @param recipeVersion the version of all value rules
     * @param seed the dataset's seed, any 64 bits
     * @param stream what the bits are for
     * @param path field path, or the name of a hidden draw
     */
    public static long key(int recipeVersion, long seed, Stream stream, String path) {
        long key = mix(seed + GOLDEN_GAMMA * recipeVersion);
        key = mix(key ^ (stream.id() * PATH_MULTIPLIER));
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            key = mix(key + (b & 0xFF) + 1) * PATH_MULTIPLIER;
        }
        return mix(key);
    }

    /** A further key below a key: one for each independent part of a value. */
    public static long subKey(long key, int part) {
        return mix(key ^ mix(GOLDEN_GAMMA * (part + 1L)));
    }

    /** 64 random bits of a row. */
    public static long bits(long key, long row) {
        return mix(key + row * GOLDEN_GAMMA);
    }

    /** 64 further random bits of a row, from {@link #bits} of that row: lane 0, 1, 2 … */
    public static long lane(long rowBits, int lane) {
        return mix(rowBits + (lane + 1L) * GOLDEN_GAMMA);
    }

    /** Maps random bits to 0 … bound − 1 evenly (bias below bound / 2^64). The bound is taken as unsigned; 0 means 2^64. */
    public static long below(long bits, long bound) {
        if (bound == 0) {
            return bits;
        }
        return Math.multiplyHigh(bits, bound) + ((bits >> 63) & bound) + ((bound >> 63) & bits);
    }

    /** Maps random bits to 0 … bound − 1 evenly, from the upper 32 bits only. */
    public static int below(long bits, int bound) {
        return (int) (((bits >>> 32) * bound) >>> 32);
    }

    /** Maps random bits to a double in [0, 1), a multiple of 2^−53. */
    public static double unit(long bits) {
        return (bits >>> 11) * TWO_POW_MINUS_53;
    }
}
