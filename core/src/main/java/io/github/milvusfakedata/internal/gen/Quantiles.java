package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * A distribution, as the values at evenly spaced shares of the rows with straight lines between. Built with {@code
 * StrictMath} and read with plus and times only, so that every JDK and processor gives the same values.
 */
public final class Quantiles {
    private static final int STEPS = 1024;

    private final double[] values;
    private final boolean stepped;

    private Quantiles(double[] values, boolean stepped) {
        this.values = values;
        this.stepped = stepped;
    }

    /** Straight lines through these values, which stand at evenly spaced shares from the smallest to the largest. */
    public static Quantiles through(double... knots) {
        return new Quantiles(knots.clone(), false);
    }

    /** These values alone, in ascending order and each as often as any other; a frequent one is repeated. */
    public static Quantiles oneOf(double... values) {
        return new Quantiles(values.clone(), true);
    }

    /**
     * A heavy tail: logarithms of the values are bell-shaped (logistic).
     *
     * @param median half of the values lie below
     * @param spread width of the bell: 0.4 for prices, 1 for views
     * @param min smaller values become this
     * @param max larger values become this
     */
    public static Quantiles heavyTail(double median, double spread, double min, double max) {
        double[] values = new double[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double share = (step + 0.5) / (STEPS + 1);
            double value = median * StrictMath.exp(spread * StrictMath.log(share / (1 - share)));
            values[step] = StrictMath.max(min, StrictMath.min(max, value));
        }
        return new Quantiles(values, false);
    }

    /** The value of random bits. */
    public double at(long bits) {
        if (stepped) {
            return values[CounterRng.below(bits, values.length)];
        }
        double place = CounterRng.unit(bits) * (values.length - 1);
        int step = (int) place;
        double low = values[step];
        return low + (values[step + 1] - low) * (place - step);
    }

    /** The smallest value. */
    public double min() {
        return values[0];
    }

    /** The largest value. */
    public double max() {
        return values[values.length - 1];
    }
}
