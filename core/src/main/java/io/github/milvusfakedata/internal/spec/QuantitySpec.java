package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.number.NumberRule;
import java.util.Objects;

/**
 * A quantity of the row, which several fields show and which therefore agree.
 *
 * @param quantity what is shown
 * @param scale how it becomes values
 */
public record QuantitySpec(Quantity quantity, NumberScale scale) implements NumberSpec {
    public QuantitySpec {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(scale, "scale");
        if (scale.outside() == OutsideBounds.STRETCH) {
            throw new IllegalArgumentException("only a distribution from 0 to 1 can be stretched");
        }
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
    public NumberRule rule(NumberRule.Scale within, Binding binding) {
        return NumberRule.shown(quantity, within, binding.keys().values(), binding.recipe());
    }
}
