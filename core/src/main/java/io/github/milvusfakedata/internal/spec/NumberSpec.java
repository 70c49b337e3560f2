package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.number.NumberRule;
import io.github.milvusfakedata.internal.gen.number.ShapedNumbers;
import java.util.Optional;
import java.util.Set;

/** Numbers that are drawn, scaled, and kept within bounds. */
public sealed interface NumberSpec extends ValueSpec permits DistributionSpec, QuantitySpec {
    /** A spec whose values mostly lie beyond the bounds must mean something else. */
    double LEAST_SHARE_INSIDE = 0.5;

    /** Bounds further apart say nothing about what to stretch, and their distance may be infinite. */
    double WIDEST_STRETCH = 1e18;

    /** How many values are drawn to see whether they fit, and the seed of their draws. */
    int SAMPLE = 256;

    long SAMPLE_SEED = 0x5EEDL;

    /** How what is drawn becomes a number. */
    NumberScale scale();

    /** The same on another scale. */
    NumberSpec on(NumberScale scale);

    /** What is drawn for a row, not yet scaled. */
    double drawn(SharedDraws draws, long row, long bits);

    /** The rule that computes the numbers of a column. */
    NumberRule rule(NumberRule.Scale scale, ColumnLimits limits, Binding binding);

    @Override
    default Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    default ColumnSource column(ColumnLimits limits, Binding binding) {
        return shaped(limits, binding);
    }

    @Override
    default ElementSource elements(ColumnLimits limits, Binding binding) {
        return shaped(limits, binding);
    }

    private ShapedNumbers shaped(ColumnLimits limits, Binding binding) {
        NumberRange range = limits.numbers();
        boolean clamped = scale().outside() != OutsideBounds.SPREAD;
        NumberRule.Scale within = new NumberRule.Scale(
                scale().unit(), scale().offset(), scale().decimals(), range.min(), range.max(), clamped);
        return new ShapedNumbers(limits.shape(), rule(within, limits, binding), range.least(), range.most());
    }

    /** Numbers that mostly lie beyond the bounds must mean something else; those that a type holds none of can't be meant. */
    @Override
    default void check(SpecCheck check) {
        ColumnLimits limits = check.limits();
        double inside = stretched(limits).shareInside(limits.numbers(), Subject.GENERAL);
        if (inside >= LEAST_SHARE_INSIDE) {
            return;
        }
        String share = HeldNumbers.share(inside) + " of these numbers lie between "
                + HeldNumbers.shown(NumberWindow.least(limits)) + " and "
                + HeldNumbers.shown(NumberWindow.most(limits));
        if (!limits.numbers().given()) {
            check.error(
                    share + ", which is what " + limits.type().schemaName() + " holds.",
                    "Use a wider type, or divide_by to make the numbers smaller.");
            return;
        }
        check.warning(
                share + "; "
                        + (scale().outside() == OutsideBounds.SPREAD
                                ? "the others are spread evenly between these bounds."
                                : "the others become one of these bounds."),
                "Widen the bounds of the field, or write divide_by and add to bring the numbers between them.");
    }

    @Override
    default Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        NumberSpec fitted = stretched(limits);
        return fitted.shareInside(limits.numbers(), subject) < LEAST_SHARE_INSIDE
                ? Optional.empty()
                : Optional.of(fitted);
    }

    /** From bound to bound where the scale says so; where there are no bounds, nothing can lie beyond them but by a clamp. */
    private NumberSpec stretched(ColumnLimits limits) {
        NumberRange range = limits.numbers();
        boolean stretch = scale().outside() == OutsideBounds.STRETCH;
        if (!range.given()) {
            NumberScale free = stretch && limits.isWhole() ? inPercent() : scale();
            return on(free.outside(OutsideBounds.CLAMP));
        }
        if (!stretch) {
            return this;
        }
        boolean canStretch = range.min() < range.max() && range.max() - range.min() < WIDEST_STRETCH;
        NumberScale bounded = canStretch
                ? scale().to(1 / (range.max() - range.min()), range.min())
                : limits.isWhole() ? inPercent() : scale();
        return on(bounded.outside(OutsideBounds.CLAMP));
    }

    /** Shares of a whole are per cent in whole numbers. */
    private NumberScale inPercent() {
        return scale().unit() == 1 ? scale().to(1.0 / 100, scale().offset()) : scale();
    }

    /**
     * The share of values that lie within the bounds before they are made to; about the same for every seed, and exactly the
     * same however often it is asked for.
     */
    default double shareInside(NumberRange range, Subject subject) {
        SharedDraws sample = new SharedDraws(new Recipe(SAMPLE_SEED, subject));
        int inside = 0;
        for (int row = 0; row < SAMPLE; row++) {
            double value = drawn(sample, row, (long) (row * 2 + 1) << 55) / scale().unit() + scale().offset();
            inside += value >= range.min() && value <= range.max() ? 1 : 0;
        }
        return (double) inside / SAMPLE;
    }
}
