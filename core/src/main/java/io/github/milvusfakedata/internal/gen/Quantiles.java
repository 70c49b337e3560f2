package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * The table of a {@link Distribution}: values at evenly spaced shares of the rows with straight lines between. Built with
 * {@code StrictMath} and read with plus and times only, so that every JDK and processor gives the same values.
 */
public final class Quantiles {
    private final double[] values;
    private final boolean stepped;

    Quantiles(double[] values, boolean stepped) {
        this.values = values;
        this.stepped = stepped;
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
}
