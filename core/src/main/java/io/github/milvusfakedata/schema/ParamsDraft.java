package io.github.milvusfakedata.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** {@link Params} as {@link Field.Builder} collects them. */
final class ParamsDraft {
    OptionalLong dim;
    OptionalLong maxLength;
    OptionalLong maxCapacity;
    Optional<String> elementType;
    Optional<BigDecimal> min;
    Optional<BigDecimal> max;
    OptionalDouble nullRatio;
    Optional<Literal> defaultValue;
    List<Literal> enumValues;
    OptionalDouble cardinalityRatio;
    Optional<Boolean> enableAnalyzer;
    Optional<Boolean> enableMatch;
    Optional<String> analyzerParams;
    OptionalLong minLength;
    OptionalLong minCapacity;
    OptionalDouble probability;
    List<BigDecimal> enumWeights;
    Optional<Generation> generate;

    ParamsDraft(Params params) {
        dim = params.dim();
        maxLength = params.maxLength();
        maxCapacity = params.maxCapacity();
        elementType = params.elementType();
        min = params.min();
        max = params.max();
        nullRatio = params.nullRatio();
        defaultValue = params.defaultValue();
        enumValues = params.enumValues();
        cardinalityRatio = params.cardinalityRatio();
        enableAnalyzer = params.enableAnalyzer();
        enableMatch = params.enableMatch();
        analyzerParams = params.analyzerParams();
        minLength = params.minLength();
        minCapacity = params.minCapacity();
        probability = params.probability();
        enumWeights = params.enumWeights();
        generate = params.generate();
    }

    Params build() {
        return new Params(
                dim,
                maxLength,
                maxCapacity,
                elementType,
                min,
                max,
                nullRatio,
                defaultValue,
                enumValues,
                cardinalityRatio,
                enableAnalyzer,
                enableMatch,
                analyzerParams,
                minLength,
                minCapacity,
                probability,
                enumWeights,
                generate);
    }
}
