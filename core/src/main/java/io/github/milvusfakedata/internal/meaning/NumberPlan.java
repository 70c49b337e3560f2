package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.spec.DistributionSpec;
import io.github.milvusfakedata.internal.spec.NumberScale;
import io.github.milvusfakedata.internal.spec.OutsideBounds;
import io.github.milvusfakedata.internal.spec.QuantitySpec;
import io.github.milvusfakedata.internal.spec.TimestampSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.Objects;
import java.util.Optional;

/**
 * How numbers of one meaning fall: either a quantity that fields of a row share, or a distribution of the field's own.
 *
 * @param quantity the shared quantity, if it is one
 * @param shape the distribution, if it is not
 * @param unit what the quantity or distribution is divided by
 * @param offset what is then added
 * @param decimals decimal places of floating-point values; 0 rounds to whole numbers, −1 does not round
 * @param fit how values meet bounds
 */
record NumberPlan(Optional<Quantity> quantity, Distribution shape, double unit, double offset, int decimals, Fit fit) {
    private static final Distribution NO_SHAPE = Distribution.through(0, 1);

    /** How values meet the bounds of a field. */
    enum Fit {
        /** Values beyond a bound become the bound, so that fields of a row go on agreeing. */
        CLAMP,
        /** Values beyond a bound are spread evenly between the bounds. */
        SPREAD,
        /** The distribution runs from 0 to 1 and is stretched from bound to bound. */
        STRETCH,
        /** Moments: where the bounds leave the window of dates, the window is stretched from bound to bound. */
        MOMENT
    }

    NumberPlan {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(fit, "fit");
    }

    /** The description that kernels are bound from. */
    ValueSpec spec() {
        if (fit == Fit.MOMENT) {
            return new TimestampSpec(quantity);
        }
        NumberScale scale = new NumberScale(unit, offset, decimals, OutsideBounds.valueOf(fit.name()));
        return quantity.isPresent() ? new QuantitySpec(quantity.get(), scale) : new DistributionSpec(shape, scale);
    }

    /** A quantity divided by a unit; values beyond a bound become the bound. */
    static NumberPlan shared(Quantity quantity, double unit, int decimals) {
        return new NumberPlan(Optional.of(quantity), NO_SHAPE, unit, 0, decimals, Fit.CLAMP);
    }

    /** A quantity of money in cents. */
    static NumberPlan money(Quantity quantity, Fit fit) {
        return new NumberPlan(Optional.of(quantity), NO_SHAPE, 100, 0, 2, fit);
    }

    /** A moment. */
    static NumberPlan moment(Quantity quantity) {
        return new NumberPlan(Optional.of(quantity), NO_SHAPE, 1, 0, 3, Fit.MOMENT);
    }

    /** A part of a date, a whole number; values beyond a bound are spread between the bounds. */
    static NumberPlan part(Quantity quantity) {
        return new NumberPlan(Optional.of(quantity), NO_SHAPE, 1, 0, 0, Fit.SPREAD);
    }

    /** A distribution of the field's own. */
    static NumberPlan own(Distribution shape, int decimals) {
        return new NumberPlan(Optional.empty(), shape, 1, 0, decimals, Fit.SPREAD);
    }

    /** A distribution between 0 and 1, stretched to the bounds; without bounds, from {@code from} to {@code to}. */
    static NumberPlan stretched(Distribution shape, double from, double to, int decimals) {
        return new NumberPlan(Optional.empty(), shape, 1 / (to - from), from, decimals, Fit.STRETCH);
    }

    /** The same, with an offset added. */
    NumberPlan plus(double newOffset) {
        return new NumberPlan(quantity, shape, unit, newOffset, decimals, fit);
    }

    /** The same, divided by another unit. */
    NumberPlan per(double newUnit) {
        return new NumberPlan(quantity, shape, newUnit, offset, decimals, fit);
    }
}
