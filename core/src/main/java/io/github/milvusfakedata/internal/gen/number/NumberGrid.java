package io.github.milvusfakedata.internal.gen.number;

import java.util.Optional;

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

    /**
     * A multiple as a column of floating-point numbers stores it.
     *
     * @param scale that of the grid
     * @param single whether as a float
     */
    public double stored(long multiple, double scale, boolean single) {
        double number = multiple * unit / scale;
        return single ? (float) number : number;
    }

    /** Those that a column of floating-point numbers stores between two bounds, both included; empty if there are none. */
    public Optional<NumberGrid> storedBetween(double min, double max, boolean single) {
        long from = firstStoredFrom(min, single);
        long to = firstStoredFrom(Math.nextUp(max), single) - 1;
        return from > to ? Optional.empty() : Optional.of(new NumberGrid(unit, decimals, from, to));
    }

    /** The first multiple that a column stores as a number not below another; one behind the last if there is none. */
    public long firstStoredFrom(double number, boolean single) {
        double scale = scale();
        long low = first;
        long high = last + 1;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (stored(middle, scale, single) >= number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The multiple nearest to a number. */
    static long nearest(double number, double perStep, long first, long last) {
        return Math.max(first, Math.min(last, (long) Math.floor(number * perStep + 0.5)));
    }
}
