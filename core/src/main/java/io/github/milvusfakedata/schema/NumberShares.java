package io.github.milvusfakedata.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How numbers are distributed, as a schema's author wrote it: numbers with a weight each, or percentiles. Pure data, which may
 * break the rules until it is checked.
 *
 * @param kind what the keys are
 * @param keys numbers, or percents from 0 to 100 that the values of as many rows don't exceed; as many as values
 * @param values the weight of each number, or the number at each percent
 */
public record NumberShares(ShareKind kind, List<BigDecimal> keys, List<BigDecimal> values) {
    /** The two ways to say it. */
    public enum ShareKind {
        WEIGHTS,
        PERCENTILES
    }

    public NumberShares {
        Objects.requireNonNull(kind, "kind");
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        if (keys.isEmpty() || keys.size() != values.size()) {
            throw new IllegalArgumentException(
                    "as many values as keys are needed, at least one, got " + keys.size() + " and " + values.size());
        }
    }

    /** Numbers, each with its weight. */
    public static NumberShares weights(List<BigDecimal> numbers, List<BigDecimal> weights) {
        return new NumberShares(ShareKind.WEIGHTS, numbers, weights);
    }

    /** Percents from 0 to 100, each with the number that the values of as many rows don't exceed. */
    public static NumberShares percentiles(List<BigDecimal> percents, List<BigDecimal> numbers) {
        return new NumberShares(ShareKind.PERCENTILES, percents, numbers);
    }

    /** The numbers themselves. */
    public List<BigDecimal> numbers() {
        return kind == ShareKind.WEIGHTS ? keys : values;
    }
}
