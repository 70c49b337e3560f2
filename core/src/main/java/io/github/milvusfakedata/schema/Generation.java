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
 * @param values any other way to make the values, as a JSON object in the words of {@code generate}, such as {@code
 *     {"pattern":"[A-Z]{3}-[0-9]{4}"}}; never beside distribution and round
 * @param nullWhen the condition on which a row is null, such as {@code status == 'open'}
 */
public record Generation(
        Optional<NumberShares> distribution,
        OptionalInt round,
        Optional<NumberShares> lengths,
        Optional<String> values,
        Optional<String> nullWhen) {
    /** Nothing is said. */
    public static final Generation NONE =
            new Generation(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Generation {
        Objects.requireNonNull(distribution, "distribution");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(lengths, "lengths");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(nullWhen, "nullWhen");
        if (values.isPresent() && (distribution.isPresent() || round.isPresent())) {
            throw new IllegalArgumentException("values are made in one way, not in two");
        }
    }

    /** A way to make values, as a JSON object in the words of {@code generate}; it is checked with its schema. */
    public static Generation of(String json) {
        return new Generation(
                Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.of(json), Optional.empty());
    }

    /** The same with another distribution of numbers. */
    public Generation withDistribution(NumberShares numbers) {
        return new Generation(Optional.of(numbers), round, lengths, values, nullWhen);
    }

    /** The same with numbers of so many decimal places. */
    public Generation withRound(int places) {
        return new Generation(distribution, OptionalInt.of(places), lengths, values, nullWhen);
    }

    /** The same with another distribution of lengths. */
    public Generation withLengths(NumberShares numbers) {
        return new Generation(distribution, round, Optional.of(numbers), values, nullWhen);
    }

    /** The same, but rows are null on a condition, such as {@code status == 'open'}. */
    public Generation withNullWhen(String condition) {
        return new Generation(distribution, round, lengths, values, Optional.of(condition));
    }
}
