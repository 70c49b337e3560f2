package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.law.Law;
import io.github.milvusfakedata.internal.gen.number.NumberGrid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers that a column can have of a law: between all bounds, those of the law too, and on the steps if there are any.
 *
 * @param shape of the column
 * @param min no value is smaller
 * @param max no value is larger
 * @param step between the values; empty where they come as they are
 */
record NumberWindow(ColumnShape shape, BigDecimal min, BigDecimal max, Optional<BigDecimal> step) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The numbers of a column, cut and rounded, that the law can have at all. */
    static NumberWindow of(Law law, NumberCut cut, ColumnLimits limits) {
        BigDecimal least = least(limits);
        BigDecimal most = most(limits);
        BigDecimal from = cut.min().map(least::max).orElse(least);
        BigDecimal to = cut.max().map(most::min).orElse(most);
        // The bounds of an even spread are those of the cut, which are exact.
        boolean bounded = !LawSpec.isEven(law);
        from = bounded && Double.isFinite(law.least()) ? from.max(BigDecimal.valueOf(law.least())) : from;
        to = bounded && Double.isFinite(law.most()) ? to.min(BigDecimal.valueOf(law.most())) : to;
        return new NumberWindow(limits.shape(), from, to, cut.step(limits));
    }

    /** The same column without bounds of its field. */
    static ColumnLimits ofType(ColumnLimits limits) {
        return ColumnLimits.numbers(
                limits.type(),
                limits.isWhole() ? NumberRange.whole(limits.shape()) : NumberRange.fractional(limits.shape()));
    }

    /** The smallest number that a column holds. */
    static BigDecimal least(ColumnLimits limits) {
        return limits.isWhole()
                ? BigDecimal.valueOf(limits.numbers().least())
                : new BigDecimal(limits.numbers().min());
    }

    /** The largest number that a column holds. */
    static BigDecimal most(ColumnLimits limits) {
        return limits.isWhole()
                ? BigDecimal.valueOf(limits.numbers().most())
                : new BigDecimal(limits.numbers().max());
    }

    /** The smallest number of the shape that is not below the window. */
    double from() {
        return -inwards(min.negate());
    }

    /** The largest number of the shape that is not above the window. */
    double to() {
        return inwards(max);
    }

    private double inwards(BigDecimal most) {
        double nearest = stored(most);
        if (new BigDecimal(nearest).compareTo(most) <= 0) {
            return nearest;
        }
        return shape == ColumnShape.FLOAT ? Math.nextDown((float) nearest) : Math.nextDown(nearest);
    }

    /** The number of the shape that is nearest: never infinite. */
    private double stored(BigDecimal number) {
        double largest = largest(shape);
        double nearest = shape == ColumnShape.FLOAT ? number.floatValue() : number.doubleValue();
        return Math.max(-largest, Math.min(largest, nearest));
    }

    /** The largest number that a shape of floating-point numbers holds. */
    static double largest(ColumnShape shape) {
        return shape == ColumnShape.FLOAT ? Float.MAX_VALUE : Double.MAX_VALUE;
    }

    /** The multiples that are stored within the window; empty where there are none, or no steps. */
    Optional<NumberGrid> grid() {
        BigDecimal plain = step.orElseThrow().stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        long unit = plain.movePointRight(decimals).longValueExact();
        if (isWhole()) {
            BigDecimal first = min.divide(plain, 0, RoundingMode.CEILING);
            BigDecimal last = max.divide(plain, 0, RoundingMode.FLOOR);
            return first.compareTo(last) > 0
                    ? Optional.empty()
                    : Optional.of(new NumberGrid(unit, decimals, first.longValueExact(), last.longValueExact()));
        }
        long most = NumberGrid.LARGEST_EXACT / unit;
        return new NumberGrid(unit, decimals, -most, most)
                .storedBetween(gridEnd(from(), min), gridEnd(to(), max), shape == ColumnShape.FLOAT);
    }

    private boolean isWhole() {
        return shape != ColumnShape.FLOAT && shape != ColumnShape.DOUBLE;
    }

    /** A double is what is written, so that one written as a bound is not beyond it; a float may be off by much. */
    private double gridEnd(double inwards, BigDecimal bound) {
        return shape == ColumnShape.FLOAT ? inwards : stored(bound);
    }

    /** From where on numbers are rounded to the smallest multiple. */
    double roundedFrom(NumberGrid grid) {
        return edge(grid.first(), HALF.negate());
    }

    /** Up to where numbers are rounded to the largest multiple. */
    double roundedTo(NumberGrid grid) {
        return edge(grid.last(), HALF);
    }

    private double edge(long multiple, BigDecimal half) {
        return BigDecimal.valueOf(multiple)
                .add(half)
                .multiply(step.orElseThrow())
                .doubleValue();
    }
}
