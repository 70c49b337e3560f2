package io.github.milvusfakedata.internal.gen.number;

/**
 * The multiples of a step between two of them. Each is one whole number divided by a power of ten, so that 0.1, 0.2, 0.3 are
 * the doubles that are written so, and not sums of what 0.1 is not.
 *
 * @param unit the step in units of the last decimal place, above 0
 * @param decimals how many places those are, 0 to 12
 * @param first the smallest multiple, divided by the step
 * @param last the largest multiple, divided by the step
 */
public record NumberGrid(long unit, int decimals, long first, long last) {
    /** Up to here doubles hold all whole numbers. */
    public static final long LARGEST_EXACT = 1L << 53;

    public NumberGrid {
        if (unit <= 0 || decimals < 0 || first > last) {
            throw new IllegalArgumentException("no multiples of " + unit + " from " + first + " to " + last);
        }
    }

    /** How many there are; {@link Long#MAX_VALUE} stands for any more. */
    public long size() {
        long size = last - first + 1;
        return size <= 0 ? Long.MAX_VALUE : size;
    }

    /** Ten to the power of the decimals, exactly. */
    public double scale() {
        double power = 1;
        for (int place = 0; place < decimals; place++) {
            power *= 10;
        }
        return power;
    }

    /** The multiple nearest to a number. */
    static long nearest(double number, double perStep, long first, long last) {
        return Math.max(first, Math.min(last, (long) Math.floor(number * perStep + 0.5)));
    }
}
