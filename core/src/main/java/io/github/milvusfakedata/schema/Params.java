package io.github.milvusfakedata.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The parameters of a field as the schema's author wrote them, each present only where it was given. Nothing here is
 * checked against the field's type: integers are {@code long}, so that a value that is too large can still be named in a
 * message.
 *
 * @param dim vector dimension; for SparseFloatVector an optional bound of the indices
 * @param maxLength the most bytes of a text or of a text element in UTF-8
 * @param maxCapacity the most elements of an array
 * @param elementType canonical type name of an array's elements
 * @param min smallest value, inclusive
 * @param max largest value, inclusive
 * @param nullRatio the share of rows that are null, 0 to 1
 * @param defaultValue what Milvus stores where a row has no value
 * @param enumValues all values there are; empty where they are not given
 * @param cardinalityRatio the number of distinct values per row, above 0 to 1
 * @param enableAnalyzer whether Milvus cuts the text into terms
 * @param enableMatch whether Milvus' filters can look for terms of the text
 * @param analyzerParams how Milvus cuts the text into terms, a JSON object
 * @param minLength the fewest bytes of a text; of keys of the dynamic field only
 * @param minCapacity the fewest elements of an array; of keys of the dynamic field only
 * @param probability the share of rows that have the key, 0 to 1; of keys of the dynamic field only
 * @param enumWeights how often each of the listed values comes, in proportion; empty where early ones come more often
 * @param generate how values are made, where the schema says so
 */
public record Params(
        OptionalLong dim,
        OptionalLong maxLength,
        OptionalLong maxCapacity,
        Optional<String> elementType,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        OptionalDouble nullRatio,
        Optional<Literal> defaultValue,
        List<Literal> enumValues,
        OptionalDouble cardinalityRatio,
        Optional<Boolean> enableAnalyzer,
        Optional<Boolean> enableMatch,
        Optional<String> analyzerParams,
        OptionalLong minLength,
        OptionalLong minCapacity,
        OptionalDouble probability,
        List<BigDecimal> enumWeights,
        Optional<Generation> generate) {
    /** The share of nulls in a nullable field that names none. */
    public static final double DEFAULT_NULL_RATIO = 0.1;

    /** The share of rows that have a key of the dynamic field which names none: all. */
    public static final double DEFAULT_PROBABILITY = 1;

    /** No parameter given. */
    public static final Params NONE = new Params(
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty());

    public Params {
        Objects.requireNonNull(dim, "dim");
        Objects.requireNonNull(maxLength, "maxLength");
        Objects.requireNonNull(maxCapacity, "maxCapacity");
        Objects.requireNonNull(elementType, "elementType");
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(nullRatio, "nullRatio");
        Objects.requireNonNull(defaultValue, "defaultValue");
        enumValues = List.copyOf(enumValues);
        Objects.requireNonNull(cardinalityRatio, "cardinalityRatio");
        Objects.requireNonNull(enableAnalyzer, "enableAnalyzer");
        Objects.requireNonNull(enableMatch, "enableMatch");
        Objects.requireNonNull(analyzerParams, "analyzerParams");
        Objects.requireNonNull(minLength, "minLength");
        Objects.requireNonNull(minCapacity, "minCapacity");
        Objects.requireNonNull(probability, "probability");
        enumWeights = List.copyOf(enumWeights);
        if (!enumWeights.isEmpty() && enumWeights.size() != enumValues.size()) {
            throw new IllegalArgumentException("a weight for each of the listed values is needed, got "
                    + enumWeights.size() + " for " + enumValues.size());
        }
        Objects.requireNonNull(generate, "generate");
    }

    /** Parameters of dimension, lengths, element type, bounds and share of nulls alone. */
    public Params(
            OptionalLong dim,
            OptionalLong maxLength,
            OptionalLong maxCapacity,
            Optional<String> elementType,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            OptionalDouble nullRatio) {
        this(
                dim,
                maxLength,
                maxCapacity,
                elementType,
                min,
                max,
                nullRatio,
                Optional.empty(),
                List.of(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty());
    }
}
