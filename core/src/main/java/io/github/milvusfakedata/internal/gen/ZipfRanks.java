package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.gen.law.AliasTable;
import io.github.milvusfakedata.internal.gen.law.PowerLaw;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Ranks by Zipf's law: rank k as often as k to the power of the negative exponent. Few ranks are in a table, each with its
 * weight. Of many, the first ones are; those behind are a power law rounded to the nearest, which is as good from there on.
 */
public final class ZipfRanks {
    /** The steepest law: beyond it nearly everything is the first thing. */
    public static final double MOST_EXPONENT = 10;

    /** Doubles hold all whole numbers up to here. */
    public static final long MOST_RANKS = 1L << 53;

    private static final int MOST_LISTED = 1 << 16;

    /** Behind this rank, a power law is off by less than one in ten millions. */
    private static final int LISTED = 1 << 12;

    private final long first;
    private final long last;
    private final int listed;
    private final AliasTable table;
    private final Quantiles tail;

    /**
     * Ranks of so many things.
     *
     * @param count how many, from 1
     * @param exponent from 0, where all come evenly
     */
    public ZipfRanks(long count, double exponent) {
        this(exponent, 1, count);
    }

    /**
     * Some of the ranks.
     *
     * @param exponent from 0, where all come evenly
     * @param first the smallest rank, from 1
     * @param last the largest rank
     */
    public ZipfRanks(double exponent, long first, long last) {
        require(last, exponent);
        this.first = first;
        this.last = last;
        long behind = last - first < MOST_LISTED ? last + 1 : Math.max(first, LISTED + 1L);
        listed = (int) (behind - first);
        boolean hasTail = behind <= last;
        double[] weights = new double[listed + (hasTail ? 1 : 0)];
        for (int at = 0; at < listed; at++) {
            weights[at] = StrictMath.pow((double) first / (first + at), exponent);
        }
        if (hasTail) {
            weights[listed] = StrictMath.pow(first, exponent) * integral(exponent, behind - 0.5, last + 0.5);
            PowerLaw law = new PowerLaw(exponent, behind - 0.5, last + 0.5);
            tail = Quantiles.of(law, law.least(), law.most());
        } else {
            tail = Distribution.through(0, 1).quantiles();
        }
        table = new AliasTable(weights);
    }

    /**
     * Checks that there is such a law.
     *
     * @throws IllegalArgumentException if not
     */
    public static void require(long count, double exponent) {
        if (count < 1 || count > MOST_RANKS) {
            throw new IllegalArgumentException("1 to 2^53 are needed to choose from, got " + count);
        }
        if (!(exponent >= 0 && exponent <= MOST_EXPONENT)) {
            throw new IllegalArgumentException("zipf is an exponent from 0 to 10, got " + exponent);
        }
    }

    private static double integral(double exponent, double from, double to) {
        double ratio = StrictMath.log(to / from);
        double power = 1 - exponent;
        double shape = Math.abs(power * ratio) < 1e-9 ? ratio : StrictMath.expm1(power * ratio) / power;
        return shape * StrictMath.pow(from, power);
    }

    /** The rank, from 0, that random bits choose. */
    public long rank(long bits) {
        return at(bits) - 1;
    }

    /** The rank, from the first one on, that random bits choose. */
    public long at(long bits) {
        int entry = table.at(bits);
        return entry < listed ? first + entry : behind(CounterRng.mix(bits));
    }

    private long behind(long bits) {
        return Math.max(first + listed, Math.min(last, (long) Math.floor(tail.at(bits) + 0.5)));
    }
}
