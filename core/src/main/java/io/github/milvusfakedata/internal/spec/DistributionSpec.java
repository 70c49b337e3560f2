package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.number.NumberRule;
import java.util.Objects;

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
    public NumberSpec on(NumberScale newScale) {
        return new DistributionSpec(distribution, newScale);
    }

    @Override
    public double drawn(SharedDraws draws, long row, long bits) {
        return distribution.quantiles().at(bits);
    }

    @Override
    public NumberRule rule(NumberRule.Scale within, Binding binding) {
        return NumberRule.drawn(distribution.quantiles(), within, binding.keys().values(), binding.recipe());
    }
}
