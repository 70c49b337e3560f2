package io.github.milvusfakedata.internal.spec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What is checked of all ways to make numbers. */
final class HeldNumbers {
    private static final int MOST_DIGITS = 40;
    private static final double LEAST_SHARE = 1e-5;
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private HeldNumbers() {}

    /** Whether a column holds numbers. */
    static boolean areNumbers(ColumnLimits limits) {
        return switch (limits.shape()) {
            case INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> true;
            case BOOL, STRING, JSON, LIST, STRUCT -> false;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        };
    }

    /** Reports a number that the column can't hold, and returns whether it can. */
    static boolean requireHeld(BigDecimal number, String property, SpecCheck check) {
        ColumnLimits limits = check.limits();
        BigDecimal least = NumberWindow.least(limits);
        BigDecimal most = NumberWindow.most(limits);
        boolean above = isAbove(number, limits);
        boolean below = isBelow(number, limits);
        if (!above && !below) {
            return true;
        }
        check.at(property)
                .error(
                        property + " is " + shown(number) + ", but the field holds numbers "
                                + (above ? "up to " + shown(most) : "from " + shown(least) + " on") + ".",
                        "Write a number from " + shown(least) + " to " + shown(most)
                                + ", or widen the bounds of the field.");
        return false;
    }

    /** Reports a number with a fraction where a column holds whole ones, and returns whether it can. */
    static boolean requireWhole(BigDecimal number, String property, SpecCheck check) {
        if (!check.limits().isWhole() || number.stripTrailingZeros().scale() <= 0) {
            return true;
        }
        check.at(property)
                .error(
                        property + " is " + shown(number) + ", but "
                                + check.limits().type().schemaName() + " holds whole numbers.",
                        "Write a whole number, or make the field a Double.");
        return false;
    }

    /** Whether a number is above those that a column holds; one that a float rounds into them is not. */
    static boolean isAbove(BigDecimal number, ColumnLimits limits) {
        BigDecimal held = isUnheld(number, limits)
                ? number
                : new BigDecimal(single(number, limits).to()).min(number);
        return held.compareTo(NumberWindow.most(limits)) > 0;
    }

    /** Whether a number is below those that a column holds; one that a float rounds into them is not. */
    static boolean isBelow(BigDecimal number, ColumnLimits limits) {
        BigDecimal held = isUnheld(number, limits)
                ? number
                : new BigDecimal(single(number, limits).from()).max(number);
        return held.compareTo(NumberWindow.least(limits)) < 0;
    }

    private static boolean isUnheld(BigDecimal number, ColumnLimits limits) {
        return number.abs().compareTo(new BigDecimal(NumberWindow.largest(limits.shape()))) > 0;
    }

    private static NumberWindow single(BigDecimal number, ColumnLimits limits) {
        return new NumberWindow(limits.shape(), number, number, Optional.empty());
    }

    /** Reports more rows than there are different values. */
    static void requireDistinct(long distinct, String values, SpecCheck check) {
        if (distinct < check.rows()) {
            check.error(
                    "Every row is to have a value of its own, but there are " + check.rows() + " rows and only "
                            + distinct + ' ' + values + ".",
                    "Allow more values, use at most " + distinct + " rows, or remove unique.");
        }
    }

    /** A number as people write it, without a million digits for {@code 1e1000000}. */
    static String shown(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean printable = Math.abs((long) plain.scale()) + plain.precision() <= MOST_DIGITS;
        return printable ? plain.toPlainString() : plain.round(THREE_DIGITS).toString();
    }

    /** About a share of all, from 0 to 1, at the beginning of a sentence. */
    static String share(double share) {
        return share < LEAST_SHARE ? "Less than 0.001 %" : "Only " + rough(share * 100) + " %";
    }

    /** About a number. */
    static String rough(double number) {
        return Double.isFinite(number)
                ? shown(new BigDecimal(number).round(THREE_DIGITS))
                : number > 0 ? "infinity" : "-infinity";
    }
}
