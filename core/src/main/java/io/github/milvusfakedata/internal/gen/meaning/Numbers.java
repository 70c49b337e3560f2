package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.NumberElements;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.meaning.NumberPlan.Fit;
import io.github.milvusfakedata.internal.rng.Stream;
import java.util.Optional;

/** Numbers that fit a field's name: prices, ratings, counts, dates. Bounds always win over what the name suggests. */
public final class Numbers {
    /** A name that suggests values mostly beyond the bounds must mean something else. */
    private static final double LEAST_SHARE_INSIDE = 0.5;

    private static final double MILLIS_A_SECOND = 1000;

    /** Doubles count every whole number and its halves up to here. */
    private static final double LARGEST_EXACT = 1L << 52;

    private Numbers() {}

    /**
     * Integers min … max.
     *
     * @param shape INT8, INT16, INT32 or INT64
     * @param boundsGiven whether the user gave a bound; if not, the name may suggest another range than min … max
     */
    public static ColumnSource integers(
            ColumnShape shape, String path, long min, long max, boolean boundsGiven, Recipe recipe) {
        Optional<ShapedNumbers> shaped = shapedIntegers(shape, path, min, max, boundsGiven, recipe);
        return shaped.isPresent() ? shaped.get() : new UniformIntegers(shape, recipe.key(Stream.VALUE, path), min, max);
    }

    /** The same for the elements of arrays. */
    public static ElementSource integerElements(
            ColumnShape shape, String path, long min, long max, boolean boundsGiven, Recipe recipe) {
        Optional<ShapedNumbers> shaped = shapedIntegers(shape, path, min, max, boundsGiven, recipe);
        return shaped.isPresent() ? shaped.get() : NumberElements.integers(shape, min, max, path, recipe);
    }

    private static Optional<ShapedNumbers> shapedIntegers(
            ColumnShape shape, String path, long min, long max, boolean boundsGiven, Recipe recipe) {
        long low = boundsGiven ? min : smallest(shape);
        long high = boundsGiven ? max : -1 - smallest(shape);
        Optional<NumberRule> rule = rule(shape, path, low, belowNext(high), boundsGiven, recipe);
        return rule.map(found -> new ShapedNumbers(shape, found, low, high));
    }

    /** Whole numbers are rounded down: without this room the largest would hardly ever occur. */
    private static double belowNext(long max) {
        return Math.abs((double) max) < LARGEST_EXACT ? Math.nextDown(max + 1.0) : max;
    }

    /**
     * Floating-point numbers min … max, bounds that the shape can hold exactly.
     *
     * @param shape FLOAT or DOUBLE
     * @param boundsGiven whether the user gave a bound; if not, the name may suggest another range than min … max
     */
    public static ColumnSource floats(
            ColumnShape shape, String path, double min, double max, boolean boundsGiven, Recipe recipe) {
        Optional<ShapedNumbers> shaped = shapedFloats(shape, path, min, max, boundsGiven, recipe);
        return shaped.isPresent() ? shaped.get() : new UniformFloats(shape, recipe.key(Stream.VALUE, path), min, max);
    }

    /** The same for the elements of arrays. */
    public static ElementSource floatElements(
            ColumnShape shape, String path, double min, double max, boolean boundsGiven, Recipe recipe) {
        Optional<ShapedNumbers> shaped = shapedFloats(shape, path, min, max, boundsGiven, recipe);
        return shaped.isPresent() ? shaped.get() : NumberElements.floats(shape, min, max, path, recipe);
    }

    private static Optional<ShapedNumbers> shapedFloats(
            ColumnShape shape, String path, double min, double max, boolean boundsGiven, Recipe recipe) {
        double low = boundsGiven ? min : -Float.MAX_VALUE;
        double high = boundsGiven ? max : Float.MAX_VALUE;
        Optional<NumberRule> rule = rule(shape, path, low, high, boundsGiven, recipe);
        return rule.map(found -> new ShapedNumbers(shape, found, 0, 0));
    }

    /** What the name suggests, unless most of it lies beyond the bounds. */
    private static Optional<NumberRule> rule(
            ColumnShape shape, String path, double min, double max, boolean boundsGiven, Recipe recipe) {
        Optional<NumberMeaning> meaning = NumberMeanings.of(FieldName.of(path), recipe.subject());
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        NumberPlan plan = inUnitsOf(shape, meaning.get().plan());
        NumberRule rule = boundsGiven
                ? NumberRule.bounded(plan, path, recipe, min, max)
                : NumberRule.free(plan, path, recipe, min, max);
        return rule.shareInside() < LEAST_SHARE_INSIDE ? Optional.empty() : Optional.of(rule);
    }

    /** Moments are milliseconds in Int64, seconds elsewhere; shares of a whole are per cent in whole numbers. */
    private static NumberPlan inUnitsOf(ColumnShape shape, NumberPlan plan) {
        boolean whole = shape != ColumnShape.FLOAT && shape != ColumnShape.DOUBLE;
        if (plan.fit() == Fit.MOMENT && shape != ColumnShape.INT64) {
            return plan.per(MILLIS_A_SECOND);
        }
        return plan.fit() == Fit.STRETCH && whole && plan.unit() == 1 ? plan.per(1.0 / 100) : plan;
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
