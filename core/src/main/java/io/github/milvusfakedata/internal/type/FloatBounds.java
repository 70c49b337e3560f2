package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The bounds of float values, rounded inwards: a stored float is at least the decimal {@code min} and at most the decimal
 * {@code max}.
 *
 * @param min smallest value, inclusive, representable in the type
 * @param max largest value, inclusive, representable in the type
 * @param given whether the schema gave at least one of them
 */
record FloatBounds(double min, double max, boolean given) {
    /** A bound is outside the type, or min is not below max. */
    static final String BOUNDS = ProblemCode.BOUNDS.id();

    /** The two widths of floats. */
    enum Width {
        SINGLE(Float.MAX_VALUE),
        DOUBLE(Double.MAX_VALUE);

        private final double largest;

        Width(double largest) {
            this.largest = largest;
        }

        /** The smallest value that is not below the bound; infinite where there is none. */
        double atLeast(BigDecimal bound) {
            double value = nearest(bound);
            return Double.isInfinite(value) || new BigDecimal(value).compareTo(bound) >= 0 ? value : up(value);
        }

        /** The largest value that is not above the bound; infinite where there is none. */
        double atMost(BigDecimal bound) {
            double value = nearest(bound);
            return Double.isInfinite(value) || new BigDecimal(value).compareTo(bound) <= 0 ? value : -up(-value);
        }

        private double nearest(BigDecimal bound) {
            return this == SINGLE ? bound.floatValue() : bound.doubleValue();
        }

        private double up(double value) {
            return this == SINGLE ? Math.nextUp((float) value) : Math.nextUp(value);
        }
    }

    /**
     * Checks that both bounds are within the width's range, min below max, and that a value lies between them. The largest
     * float is mostly written as 3.4028235e38, which is a little more than it is: what counts is the bound rounded inwards.
     */
    static void check(Field field, String path, Width width, List<Problem> problems) {
        Optional<BigDecimal> min = field.params().min();
        Optional<BigDecimal> max = field.params().max();
        boolean minFits =
                min.isEmpty() || fits(width.atLeast(min.get()), width, field, min.get(), path + ".min", problems);
        boolean maxFits =
                max.isEmpty() || fits(width.atMost(max.get()), width, field, max.get(), path + ".max", problems);
        if (minFits && maxFits && checkOrder(field, path, problems)) {
            checkNotEmpty(field, path, width, problems);
        }
    }

    private static boolean fits(
            double rounded, Width width, Field field, BigDecimal bound, String place, List<Problem> problems) {
        if (Double.isFinite(rounded)) {
            return true;
        }
        problems.add(Problem.error(
                BOUNDS,
                place,
                field.type() + " holds values up to " + width.largest + ", got " + IntegerBounds.printed(bound) + ".",
                "Write a number in that range."));
        return false;
    }

    /** Checks that min lies below max where both are given; returns whether it does. */
    static boolean checkOrder(Field field, String path, List<Problem> problems) {
        Optional<BigDecimal> min = field.params().min();
        Optional<BigDecimal> max = field.params().max();
        if (min.isEmpty() || max.isEmpty() || min.get().compareTo(max.get()) < 0) {
            return true;
        }
        problems.add(Problem.error(
                BOUNDS,
                path + ".min",
                "min must be less than max, got min " + IntegerBounds.printed(min.get()) + " and max "
                        + IntegerBounds.printed(max.get()) + ".",
                "Write for example \"min\": 0, \"max\": 100."));
        return false;
    }

    private static void checkNotEmpty(Field field, String path, Width width, List<Problem> problems) {
        Optional<BigDecimal> min = field.params().min();
        Optional<BigDecimal> max = field.params().max();
        if (min.isPresent() && max.isPresent() && width.atLeast(min.get()) > width.atMost(max.get())) {
            problems.add(Problem.error(
                    BOUNDS,
                    path + ".min",
                    "No " + field.type() + " lies between " + IntegerBounds.printed(min.get()) + " and "
                            + IntegerBounds.printed(max.get()) + ".",
                    "Widen the bounds or use Double."));
        }
    }

    /** All numbers of a width. */
    static FloatBounds all(Width width) {
        return new FloatBounds(-width.largest, width.largest, false);
    }

    /** The bounds of a field that passed {@link #check}; a missing one is the default's or, beyond it, the width's. */
    static FloatBounds of(Field field, FloatBounds defaults, Width width) {
        Optional<BigDecimal> min = field.params().min();
        Optional<BigDecimal> max = field.params().max();
        if (min.isEmpty() && max.isEmpty()) {
            return new FloatBounds(defaults.min, defaults.max, false);
        }
        double low = min.map(width::atLeast).orElse(defaults.min);
        double high = max.map(width::atMost).orElse(defaults.max);
        if (low > high || (low == high && (min.isEmpty() || max.isEmpty()))) {
            low = min.isPresent() ? low : -width.largest;
            high = max.isPresent() ? high : width.largest;
        }
        return new FloatBounds(low, high, true);
    }
}
