package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantiles;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.number.NumberRule;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers of a distribution, which no other field shares.
 *
 * @param distribution how they are distributed
 * @param scale how they become values
 */
public record DistributionSpec(Distribution distribution, NumberScale scale) implements NumberSpec {
    public DistributionSpec {
        Objects.requireNonNull(distribution, "distribution");
        Objects.requireNonNull(scale, "scale");
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return JsonMemberTypes.number(isWhole() || scale.decimals() == 0);
    }

    @Override
    public NumberSpec on(NumberScale newScale) {
        return new DistributionSpec(distribution, newScale);
    }

    @Override
    public double drawn(SharedDraws draws, long row, long bits) {
        return distribution.quantiles().at(bits);
    }

    /** Where a field has no bounds of its own, what its type does not hold is left out: none of it heaps at the last number. */
    @Override
    public NumberRule rule(NumberRule.Scale within, ColumnLimits limits, Binding binding) {
        Quantiles all = distribution.quantiles();
        double one = raw(within.min());
        double other = raw(within.max());
        Quantiles held = limits.numbers().given()
                ? all
                : all.between(Math.min(one, other), Math.max(one, other)).orElse(all);
        return NumberRule.drawn(held, within, binding.keys().values(), binding.recipe());
    }

    /** What must be drawn for a number. */
    private double raw(double number) {
        return (number - scale.offset()) * scale.unit();
    }

    @Override
    public void check(SpecCheck check) {
        if (scale.outside() == OutsideBounds.STRETCH) {
            checkStretched(check);
            return;
        }
        List<Double> alone = distribution.alone();
        boolean clamped = scale.outside() == OutsideBounds.CLAMP
                && check.limits().numbers().given();
        String word = distribution instanceof Distribution.Weighted ? "weighted" : "one_of";
        boolean held = true;
        for (int at = 0; at < alone.size() && !clamped; at++) {
            BigDecimal number = BigDecimal.valueOf(alone.get(at) / scale.unit() + scale.offset());
            String place = word + '[' + at + ']';
            held &= HeldNumbers.requireHeld(number, place, check);
            held &= isSaidRounded() || HeldNumbers.requireWhole(number, place, check);
        }
        if (held) {
            NumberSpec.super.check(check);
        }
    }

    @Override
    public Optional<NumberRange> range(ColumnLimits limits) {
        if (scale.outside() == OutsideBounds.STRETCH || scale.unit() <= 0) {
            return Optional.empty();
        }
        Quantiles all = distribution.quantiles();
        double least = all.least() / scale.unit() + scale.offset();
        double most = all.most() / scale.unit() + scale.offset();
        NumberRange held = limits.numbers();
        boolean isHeld = Double.isFinite(least) && Double.isFinite(most) && least >= held.min() && most <= held.max();
        return isHeld ? NumberRange.between(new BigDecimal(least), new BigDecimal(most), limits) : Optional.empty();
    }

    /** Whether a schema says that numbers are not to be as it lists them. */
    private boolean isSaidRounded() {
        return scale.unit() != 1 || scale.decimals() < NumberScale.MOST_DECIMALS;
    }

    /** Whether these are some whole numbers alone. */
    boolean isWhole() {
        List<Double> alone = distribution.alone();
        return !alone.isEmpty() && alone.stream().allMatch(number -> isWhole(number / scale.unit() + scale.offset()));
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }

    private void checkStretched(SpecCheck check) {
        Quantiles all = distribution.quantiles();
        if (all.least() < 0 || all.most() > 1) {
            check.error(
                    "What is stretched from bound to bound lies between 0 and 1, and this goes from "
                            + HeldNumbers.rough(all.least()) + " to " + HeldNumbers.rough(all.most()) + ".",
                    "Write shares of the way from the smallest number to the largest, such as 0, 0.25 and 1.");
        }
    }
}
