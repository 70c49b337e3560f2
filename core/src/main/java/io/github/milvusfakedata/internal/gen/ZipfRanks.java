package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.Arrays;

/**
 * Ranks by the law of Zipf: of {@code count} things the one of rank r, from 1, comes in proportion to 1 / r^exponent. The
 * first ranks have their exact shares; behind them ranks are taken together in stretches, a sixty-fourth longer each than
 * the one before, within which they come evenly. So the table is small, however many things there are.
 */
public final class ZipfRanks {
    /** The steepest law: beyond it nearly everything is the first thing. */
    public static final double MOST_EXPONENT = 10;

    private static final int EXACT = 4096;
    private static final double STRETCH = 1.0 / 64;
    private static final int GUIDE_BITS = 12;

    private final long[] firsts;
    /** The share of all ranks up to the end of each stretch, as a fraction of 2^53. */
    private final long[] ends;

    private final int[] guide;

    /**
     * Ranks of so many things.
     *
     * @param count how many, from 1
     * @param exponent from 0, where all come evenly
     */
    public ZipfRanks(long count, double exponent) {
        require(count, exponent);
        long[] starts = starts(count);
        double[] shares = new double[starts.length - 1];
        double sum = 0;
        for (int at = 0; at < shares.length; at++) {
            sum += mass(starts[at], starts[at + 1], exponent);
            shares[at] = sum;
        }
        firsts = starts;
        ends = new long[shares.length];
        for (int at = 0; at < shares.length; at++) {
            ends[at] = (long) (shares[at] / sum * 0x1p53);
        }
        ends[ends.length - 1] = 1L << 53;
        guide = guide(ends);
    }

    /**
     * Checks that there is such a law.
     *
     * @throws IllegalArgumentException if not
     */
    public static void require(long count, double exponent) {
        if (count < 1) {
            throw new IllegalArgumentException("at least 1 is needed to choose from, got " + count);
        }
        if (!(exponent >= 0 && exponent <= MOST_EXPONENT)) {
            throw new IllegalArgumentException("zipf is an exponent from 0 to 10, got " + exponent);
        }
    }

    /** Where each stretch starts, from rank 0, and behind them the end. */
    private static long[] starts(long count) {
        long[] starts = new long[EXACT + 4096];
        int size = 0;
        long at = 0;
        while (at < count) {
            starts[size++] = at;
            at += at < EXACT ? 1 : (long) (at * STRETCH);
        }
        starts[size++] = count;
        return Arrays.copyOf(starts, size);
    }

    /** What the ranks from one to before another weigh: the sum itself, or the integral that it is very near to. */
    private static double mass(long from, long to, double exponent) {
        if (to - from == 1) {
            return StrictMath.pow(from + 1, -exponent);
        }
        double low = from + 0.5;
        double high = to + 0.5;
        return exponent == 1
                ? StrictMath.log(high / low)
                : (StrictMath.pow(high, 1 - exponent) - StrictMath.pow(low, 1 - exponent)) / (1 - exponent);
    }

    private static int[] guide(long[] ends) {
        int[] guide = new int[1 << GUIDE_BITS];
        int stretch = 0;
        for (int slot = 0; slot < guide.length; slot++) {
            while (ends[stretch] <= (long) slot << 53 - GUIDE_BITS) {
                stretch++;
            }
            guide[slot] = stretch;
        }
        return guide;
    }

    /** The rank, from 0, that random bits choose. */
    public long rank(long bits) {
        long share = bits >>> 11;
        int stretch = guide[(int) (share >>> 53 - GUIDE_BITS)];
        while (ends[stretch] <= share) {
            stretch++;
        }
        long first = firsts[stretch];
        long length = firsts[stretch + 1] - first;
        return length == 1 ? first : first + CounterRng.below(CounterRng.lane(bits, 0), length);
    }

    /** The share of what is drawn that the first rank has. */
    public double largestShare() {
        return ends[0] * 0x1p-53;
    }
}
