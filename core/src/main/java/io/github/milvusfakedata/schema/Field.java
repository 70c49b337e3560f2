package io.github.milvusfakedata.schema;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One field of a collection. Pure data: a field may break Milvus' rules until it is checked.
 *
 * @param name the column's name
 * @param type the type's name, canonical ({@code FloatVector}) when read from a schema file
 * @param flags key, auto id, nullable
 * @param params dimension, lengths, bounds
 * @param description free text, empty where none was given
 */
public record Field(String name, String type, Flags flags, Params params, String description) {
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(flags, "flags");
        Objects.requireNonNull(params, "params");
        Objects.requireNonNull(description, "description");
    }

    /** Starts a field of this name and type, with nothing else set. */
    public static Builder of(String name, String type) {
        return new Builder(name, type);
    }

    /** Collects a field's properties; every one is optional. */
    public static final class Builder {
        private final String name;
        private final String type;
        private boolean primaryKey;
        private boolean autoId;
        private boolean nullable;
        private OptionalLong dim = OptionalLong.empty();
        private OptionalLong maxLength = OptionalLong.empty();
        private OptionalLong maxCapacity = OptionalLong.empty();
        private Optional<String> elementType = Optional.empty();
        private Optional<BigDecimal> min = Optional.empty();
        private Optional<BigDecimal> max = Optional.empty();
        private OptionalDouble nullRatio = OptionalDouble.empty();
        private String description = "";

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        /** Makes the field the primary key. */
        public Builder primaryKey() {
            return primaryKey(true);
        }

        /** Sets whether the field is the primary key. */
        public Builder primaryKey(boolean value) {
            primaryKey = value;
            return this;
        }

        /** Lets Milvus assign the key. */
        public Builder autoId() {
            return autoId(true);
        }

        /** Sets whether Milvus assigns the key. */
        public Builder autoId(boolean value) {
            autoId = value;
            return this;
        }

        /** Lets rows be null, at the default ratio of 0.1 unless {@link #nullRatio} says otherwise. */
        public Builder nullable() {
            return nullable(true);
        }

        /** Sets whether rows may be null. */
        public Builder nullable(boolean value) {
            nullable = value;
            return this;
        }

        /** Sets the share of null rows, 0 to 1; has an effect on nullable fields only. */
        public Builder nullRatio(double value) {
            nullRatio = OptionalDouble.of(value);
            return this;
        }

        /** Sets a vector's dimension, or the bound of a sparse vector's indices. */
        public Builder dim(long value) {
            dim = OptionalLong.of(value);
            return this;
        }

        /** Sets the most bytes of a text. */
        public Builder maxLength(long value) {
            maxLength = OptionalLong.of(value);
            return this;
        }

        /** Sets the most elements of an array. */
        public Builder maxCapacity(long value) {
            maxCapacity = OptionalLong.of(value);
            return this;
        }

        /** Sets the type of an array's elements. */
        public Builder elementType(String value) {
            elementType = Optional.of(value);
            return this;
        }

        /** Sets the smallest value, inclusive. */
        public Builder min(BigDecimal value) {
            min = Optional.of(value);
            return this;
        }

        /** Sets the largest value, inclusive. */
        public Builder max(BigDecimal value) {
            max = Optional.of(value);
            return this;
        }

        /** Sets a free description. */
        public Builder description(String value) {
            description = value;
            return this;
        }

        /** The field with what was set so far. */
        public Field build() {
            Flags flags = new Flags(primaryKey, autoId, nullable);
            Params params = new Params(dim, maxLength, maxCapacity, elementType, min, max, nullRatio);
            return new Field(name, type, flags, params, description);
        }
    }
}
