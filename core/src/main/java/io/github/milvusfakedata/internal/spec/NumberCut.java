package io.github.milvusfakedata.internal.spec;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is left of a distribution of numbers: those between two bounds, rounded.
 *
 * @param min no value is smaller
 * @param max no value is larger
 * @param round the decimal places of floating-point numbers; whole numbers have none
 * @param multipleOf every value is a multiple of this, above 0
 */
public record NumberCut(
        Optional<BigDecimal> min, Optional<BigDecimal> max, OptionalInt round, Optional<BigDecimal> multipleOf) {
    public NumberCut {
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(multipleOf, "multipleOf");
    }

    /** The step between the values of a column; empty where they come as they are. */
    Optional<BigDecimal> step(ColumnLimits limits) {
        if (multipleOf.isPresent()) {
            return multipleOf;
        }
        if (limits.isWhole()) {
            return Optional.of(BigDecimal.ONE);
        }
        return round.isPresent() ? Optional.of(BigDecimal.ONE.movePointLeft(round.getAsInt())) : Optional.empty();
    }
}
