package io.github.milvusfakedata.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A key of the dynamic field: some rows have it, others don't, and Milvus keeps it in {@code $meta}.
 *
 * @param name the key
 * @param type the kind of its values: {@code Int}, {@code Float}, {@code Bool}, {@code VarChar}, {@code JSON} or {@code
 *     Array}
 * @param probability the share of rows that have the key, 0 to 1
 * @param minValue smallest number, inclusive
 * @param maxValue largest number, inclusive
 * @param minLength the fewest bytes of a text
 * @param maxLength the most bytes of a text
 * @param values all values there are; empty where they are not given
 * @param arrayMinLength the fewest elements of an array
 * @param arrayMaxLength the most elements of an array
 * @param elementType the kind of an array's elements
 * @param description free text, empty where none was given
 */
public record DynamicField(
        String name,
        String type,
        OptionalDouble probability,
        Optional<BigDecimal> minValue,
        Optional<BigDecimal> maxValue,
        OptionalLong minLength,
        OptionalLong maxLength,
        List<Literal> values,
        OptionalLong arrayMinLength,
        OptionalLong arrayMaxLength,
        Optional<String> elementType,
        String description) {
    /** The kinds of values that there are. */
    public static final List<String> TYPES = List.of("Int", "Float", "Bool", "VarChar", "JSON", "Array");

    /** The share of rows that have a key whose schema names none: all. */
    public static final double DEFAULT_PROBABILITY = 1;

    public DynamicField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(minValue, "minValue");
        Objects.requireNonNull(maxValue, "maxValue");
        Objects.requireNonNull(minLength, "minLength");
        Objects.requireNonNull(maxLength, "maxLength");
        values = List.copyOf(values);
        Objects.requireNonNull(arrayMinLength, "arrayMinLength");
        Objects.requireNonNull(arrayMaxLength, "arrayMaxLength");
        Objects.requireNonNull(elementType, "elementType");
        Objects.requireNonNull(description, "description");
    }

    /** Starts a key of this name and type, with nothing else set. */
    public static Builder of(String name, String type) {
        return new Builder(name, type);
    }

    /** Collects a key's properties; every one is optional. */
    public static final class Builder {
        private final String name;
        private final String type;
        private OptionalDouble probability = OptionalDouble.empty();
        private Optional<BigDecimal> minValue = Optional.empty();
        private Optional<BigDecimal> maxValue = Optional.empty();
        private OptionalLong minLength = OptionalLong.empty();
        private OptionalLong maxLength = OptionalLong.empty();
        private List<Literal> values = List.of();
        private OptionalLong arrayMinLength = OptionalLong.empty();
        private OptionalLong arrayMaxLength = OptionalLong.empty();
        private Optional<String> elementType = Optional.empty();
        private String description = "";

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        /** Sets the share of rows that have the key, 0 to 1. */
        public Builder probability(double value) {
            probability = OptionalDouble.of(value);
            return this;
        }

        /** Sets the smallest number, inclusive. */
        public Builder minValue(BigDecimal value) {
            minValue = Optional.of(value);
            return this;
        }

        /** Sets the largest number, inclusive. */
        public Builder maxValue(BigDecimal value) {
            maxValue = Optional.of(value);
            return this;
        }

        /** Sets the fewest bytes of a text. */
        public Builder minLength(long value) {
            minLength = OptionalLong.of(value);
            return this;
        }

        /** Sets the most bytes of a text. */
        public Builder maxLength(long value) {
            maxLength = OptionalLong.of(value);
            return this;
        }

        /** Sets all values that there are. */
        public Builder values(List<Literal> all) {
            values = List.copyOf(all);
            return this;
        }

        /** Sets the fewest elements of an array. */
        public Builder arrayMinLength(long value) {
            arrayMinLength = OptionalLong.of(value);
            return this;
        }

        /** Sets the most elements of an array. */
        public Builder arrayMaxLength(long value) {
            arrayMaxLength = OptionalLong.of(value);
            return this;
        }

        /** Sets the kind of an array's elements. */
        public Builder elementType(String value) {
            elementType = Optional.of(value);
            return this;
        }

        /** Sets a free description. */
        public Builder description(String value) {
            description = value;
            return this;
        }

        /** The key with what was set so far. */
        public DynamicField build() {
            return new DynamicField(
                    name,
                    type,
                    probability,
                    minValue,
                    maxValue,
                    minLength,
                    maxLength,
                    values,
                    arrayMinLength,
                    arrayMaxLength,
                    elementType,
                    description);
        }
    }
}
