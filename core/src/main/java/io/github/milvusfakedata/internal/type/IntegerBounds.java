package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The bounds of whole-number values.
 *
 * @param min smallest value, inclusive
 * @param max largest value, inclusive
 * @param given whether the schema gave at least one of them
 */
record IntegerBounds(long min, long max, boolean given) {
    private static final int MOST_DIGITS_PRINTED = 40;
    private static final MathContext SIX_DIGITS = new MathContext(6);

    /** Checks that both bounds are whole, within the type's range, and min below max. */
    static void check(Field field, String path, IntegerBounds type, List<Problem> problems) {
        boolean minFits = field.params().min().isEmpty()
                || fits(field, field.params().min().get(), path + ".min", type, problems);
        boolean maxFits = field.params().max().isEmpty()
                || fits(field, field.params().max().get(), path + ".max", type, problems);
        if (minFits && maxFits) {
            FloatBounds.checkOrder(field, path, problems);
        }
    }

    private static boolean fits(
            Field field, BigDecimal bound, String place, IntegerBounds type, List<Problem> problems) {
        if (bound.compareTo(BigDecimal.valueOf(type.min)) < 0 || bound.compareTo(BigDecimal.valueOf(type.max)) > 0) {
            problems.add(Problem.error(
                    FloatBounds.BOUNDS,
                    place,
                    field.type() + " has a range of " + type.min + " to " + type.max + ", got " + printed(bound) + ".",
                    "Write a number in that range."));
            return false;
        }
        if (bound.stripTrailingZeros().scale() > 0) {
            problems.add(Problem.error(
                    FloatBounds.BOUNDS,
                    place,
                    "The bound of a whole number must be a whole number, got " + printed(bound) + ".",
                    "Write for example " + bound.toBigInteger() + "."));
            return false;
        }
        return true;
    }

    /** The bounds of a field that passed {@link #check}; a missing one is the default's. */
    static IntegerBounds of(Field field, IntegerBounds defaults, IntegerBounds type) {
        Optional<BigDecimal> min = field.params().min();
        Optional<BigDecimal> max = field.params().max();
        if (min.isEmpty() && max.isEmpty()) {
            return new IntegerBounds(defaults.min, defaults.max, false);
        }
        long low = min.map(IntegerBounds::exact)
                .orElse(Math.min(defaults.min, max.map(IntegerBounds::exact).orElse(0L)));
        long high = max.map(IntegerBounds::exact).orElse(0L);
        if (max.isEmpty()) {
            high = low < defaults.max ? defaults.max : type.max;
        } else if (min.isEmpty() && low >= high) {
            low = type.min;
        }
        return new IntegerBounds(low, high, true);
    }

    private static long exact(BigDecimal bound) {
        BigInteger whole = bound.toBigIntegerExact();
        return whole.longValueExact();
    }

    /** A number as people write it, without a million digits for {@code 1e1000000}. */
    static String printed(BigDecimal bound) {
        boolean printable = Math.abs((long) bound.scale()) + bound.precision() <= MOST_DIGITS_PRINTED;
        return printable ? bound.toPlainString() : bound.round(SIX_DIGITS).toString();
    }
}
