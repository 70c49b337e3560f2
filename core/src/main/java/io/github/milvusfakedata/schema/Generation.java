package io.github.milvusfakedata.schema;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a schema says of how a field's values are made; each part is present only where it was given.
 *
 * @param distribution how numbers, or those of an array, are distributed: percentiles, since numbers with weights are listed as
 *     {@code enum_values}
 * @param round the decimal places of floating-point numbers
 * @param lengths how lengths are distributed, by percentiles or weights: bytes of a text in UTF-8, elements of an array
 */
public record Generation(Optional<NumberShares> distribution, OptionalInt round, Optional<NumberShares> lengths) {
    /** Nothing is said. */
    public static final Generation NONE = new Generation(Optional.empty(), OptionalInt.empty(), Optional.empty());

    public Generation {
        Objects.requireNonNull(distribution, "distribution");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(lengths, "lengths");
    }

    /** The same with another distribution of numbers. */
    public Generation withDistribution(NumberShares numbers) {
        return new Generation(Optional.of(numbers), round, lengths);
    }

    /** The same with numbers of so many decimal places. */
    public Generation withRound(int places) {
        return new Generation(distribution, OptionalInt.of(places), lengths);
    }

    /** The same with another distribution of lengths. */
    public Generation withLengths(NumberShares numbers) {
        return new Generation(distribution, round, Optional.of(numbers));
    }
}
