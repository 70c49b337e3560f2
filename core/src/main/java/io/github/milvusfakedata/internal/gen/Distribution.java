package io.github.milvusfakedata.internal.gen;

/**
 * How numbers are distributed: a description that costs nothing until {@link #quantiles} makes a table of it.
 */
public final class Distribution {
    private static final int STEPS = 1024;

    private final double[] knots;
    private final boolean stepped;
    private final double median;
    private final double spread;

    private Distribution(double[] knots, boolean stepped, double median, double spread) {
        this.knots = knots;
        this.stepped = stepped;
        this.median = median;
        this.spread = spread;
    }

    /** Straight lines through these values, which stand at evenly spaced shares from the smallest to the largest. */
    public static Distribution through(double... knots) {
        return new Distribution(knots.clone(), false, 0, 0);
    }

    /** These values alone, each as often as any other; a frequent one is repeated. */
    public static Distribution oneOf(double... values) {
        return new Distribution(values.clone(), true, 0, 0);
    }

    /**
     * A heavy tail: logarithms of the values are bell-shaped (logistic).
     *
     * @param median half of the values lie below
     * @param spread width of the bell: 0.4 for prices, 1 for views
     * @param min smaller values become this
     * @param max larger values become this
     */
    public static Distribution heavyTail(double median, double spread, double min, double max) {
        return new Distribution(new double[] {min, max}, false, median, spread);
    }

    /** The table to draw from. */
    public Quantiles quantiles() {
        return new Quantiles(median == 0 ? knots : tail(), stepped);
    }

    private double[] tail() {
        double[] values = new double[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double share = (step + 0.5) / (STEPS + 1);
            double value = median * StrictMath.exp(spread * StrictMath.log(share / (1 - share)));
            values[step] = Math.max(knots[0], Math.min(knots[1], value));
        }
        return values;
    }
}
