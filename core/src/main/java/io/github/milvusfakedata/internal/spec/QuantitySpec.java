package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.number.NumberRule;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantity of the row, which several fields show and which therefore agree.
 *
 * @param quantity what is shown
 * @param scale how it becomes values
 */
public record QuantitySpec(Quantity quantity, NumberScale scale) implements NumberSpec {
    private static final double PERCENT = 100;
    private static final double MOST_SENTIMENT = 1000;

    public QuantitySpec {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(scale, "scale");
        if (scale.outside() == OutsideBounds.STRETCH) {
            throw new IllegalArgumentException("only a distribution from 0 to 1 can be stretched");
        }
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        boolean counted = scale.unit() == 1 && scale.offset() == Math.rint(scale.offset());
        return JsonMemberTypes.number(counted || scale.decimals() == 0);
    }

    @Override
    public NumberSpec on(NumberScale newScale) {
        return new QuantitySpec(quantity, newScale);
    }

    @Override
    public double drawn(SharedDraws draws, long row, long bits) {
        return draws.quantity(quantity, row);
    }

    @Override
    public NumberRule rule(NumberRule.Scale within, ColumnLimits limits, Binding binding) {
        return NumberRule.shown(quantity, within, binding.keys().values(), binding.recipe());
    }

    /** A share of one where the bounds say that a discount is one; moods go from bound to bound. */
    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        NumberRange range = limits.numbers();
        boolean wide = range.given() && range.min() < range.max() && range.max() - range.min() < WIDEST_STRETCH;
        if (quantity == Quantity.SENTIMENT && wide) {
            double middle = range.min() / 2 + range.max() / 2;
            double unit = 2 * MOST_SENTIMENT / (range.max() - range.min());
            NumberScale stretched = new NumberScale(unit, middle, scale.decimals(), OutsideBounds.CLAMP);
            return Optional.of(new QuantitySpec(quantity, stretched));
        }
        boolean share = quantity == Quantity.DISCOUNT_PERCENT && range.given() && range.max() <= 1;
        return share
                ? Optional.of(new QuantitySpec(quantity, new NumberScale(PERCENT, 0, 2, OutsideBounds.CLAMP)))
                : NumberSpec.super.within(limits, subject);
    }

    @Override
    public Optional<Draw> absentTogether() {
        return quantity.absentTogether();
    }

    @Override
    public Optional<Quantity> missing() {
        return Optional.of(quantity).filter(Quantity::isMissingAtTimes);
    }
}
