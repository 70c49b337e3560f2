package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers that a column holds.
 *
 * @param least smallest whole number; 0 in columns of floating-point numbers
 * @param most largest whole number; 0 in columns of floating-point numbers
 * @param min smallest number, before whole ones are rounded down
 * @param max largest number, before whole ones are rounded down
 * @param given whether the schema gives a bound; if not, the range is all that the column's shape holds
 */
public record NumberRange(long least, long most, double min, double max, boolean given) {
    /** Every number, for columns that hold none. */
    static final NumberRange NONE = new NumberRange(0, 0, 0, 0, false);

    /** Doubles count every whole number and its halves up to here. */
    private static final double LARGEST_EXACT = 1L << 52;

    public NumberRange {
        if (!(least <= most) || !(min <= max)) {
            throw new IllegalArgumentException("no number from " + min + " to " + max);
        }
    }

    /** Whole numbers between two bounds, both included. */
    public static NumberRange whole(long least, long most) {
        return new NumberRange(least, most, least, belowNext(most), true);
    }

    /** All whole numbers of a shape. */
    public static NumberRange whole(ColumnShape shape) {
        long least = smallest(shape);
        return new NumberRange(least, -1 - least, least, belowNext(-1 - least), false);
    }

    /** Floating-point numbers between two bounds, both included, that the column's shape holds exactly. */
    public static NumberRange fractional(double min, double max) {
        return new NumberRange(0, 0, min, max, true);
    }

    /** All numbers of a shape of floating-point numbers. */
    public static NumberRange fractional(ColumnShape shape) {
        double largest = NumberWindow.largest(shape);
        return new NumberRange(0, 0, -largest, largest, false);
    }

    /** The numbers of a column from one to another; empty where these are beyond what it holds. */
    static Optional<NumberRange> between(BigDecimal from, BigDecimal to, ColumnLimits limits) {
        BigDecimal least = from.max(NumberWindow.least(limits));
        BigDecimal most = to.min(NumberWindow.most(limits));
        if (least.compareTo(most) > 0) {
            return Optional.empty();
        }
        if (!limits.isWhole()) {
            return Optional.of(fractional(least.doubleValue(), most.doubleValue()));
        }
        long first = least.setScale(0, RoundingMode.CEILING).longValueExact();
        long last = most.setScale(0, RoundingMode.FLOOR).longValueExact();
        return first > last ? Optional.empty() : Optional.of(whole(first, last));
    }

    /** Whether no number is among both. */
    boolean isApart(NumberRange other) {
        return max < other.min || other.max < min;
    }

    /** Whether all numbers that a shape holds are among these. */
    boolean isAll(ColumnShape shape) {
        return switch (shape) {
            case INT8, INT16, INT32, INT64 -> least == smallest(shape) && most == -1 - smallest(shape);
            case FLOAT, DOUBLE -> Math.max(-min, max) >= NumberWindow.largest(shape);
            case BOOL, STRING, JSON, LIST, STRUCT -> false;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        };
    }

    /** The same up to so far before the end; empty where the range is smaller. */
    Optional<NumberRange> without(BigDecimal end, boolean whole) {
        if (whole) {
            BigDecimal last = BigDecimal.valueOf(most).subtract(end.setScale(0, RoundingMode.CEILING));
            return last.compareTo(BigDecimal.valueOf(least)) < 0
                    ? Optional.empty()
                    : Optional.of(new NumberRange(
                            least, last.longValueExact(), min, belowNext(last.longValueExact()), given));
        }
        double last = new BigDecimal(max).subtract(end).doubleValue();
        return last < min ? Optional.empty() : Optional.of(new NumberRange(least, most, min, last, given));
    }

    /** Whole numbers are rounded down: without this room the largest would hardly ever occur. */
    private static double belowNext(long most) {
        return Math.abs((double) most) < LARGEST_EXACT ? Math.nextDown(most + 1.0) : most;
    }

    private static long smallest(ColumnShape shape) {
        return switch (shape) {
            case INT8 -> Byte.MIN_VALUE;
            case INT16 -> Short.MIN_VALUE;
            case INT32 -> Integer.MIN_VALUE;
            case INT64 -> Long.MIN_VALUE;
            case BOOL,
                    FLOAT,
                    DOUBLE,
                    STRING,
                    JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalArgumentException("no integers in " + shape);
        };
    }
}
