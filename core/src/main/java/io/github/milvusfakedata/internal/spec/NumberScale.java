package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.expression.Rounding;
import java.util.Objects;

/**
 * How what is drawn becomes a number: divided by a unit, then an offset added.
 *
 * @param unit what the drawn number is divided by; not 0, infinite where bounds lie so close that nothing is between them
 * @param offset what is then added
 * @param decimals places that floating-point values are rounded to, from 0; whole numbers are always rounded down
 * @param outside what becomes of values beyond a column's bounds
 */
public record NumberScale(double unit, double offset, int decimals, OutsideBounds outside) {
    /** Most decimals to round to. */
    public static final int MOST_DECIMALS = Rounding.MOST_PLACES;

    public NumberScale {
        Objects.requireNonNull(outside, "outside");
        if (Double.isNaN(unit) || unit == 0 || !Double.isFinite(offset)) {
            throw new IllegalArgumentException("no scale: divided by " + unit + ", " + offset + " added");
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("0 to " + MOST_DECIMALS + " decimals, got " + decimals);
        }
    }

    /** The same with another unit and offset. */
    NumberScale to(double newUnit, double newOffset) {
        return new NumberScale(newUnit, newOffset, decimals, outside);
    }

    /** The same, but values beyond a bound are treated so. */
    NumberScale outside(OutsideBounds newOutside) {
        return new NumberScale(unit, offset, decimals, newOutside);
    }
}
