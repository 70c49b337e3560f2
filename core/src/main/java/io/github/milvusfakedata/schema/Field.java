package io.github.milvusfakedata.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One field of a collection, or one key of its dynamic field. Pure data: a field may break Milvus' rules until it is checked.
 *
 * @param name the column's name
 * @param type the type's name, canonical ({@code FloatVector}) when read from a schema file
 * @param flags key, auto id, nullable
 * @param params dimension, lengths, bounds
 * @param fields the sub-fields of an array of structs, else none
 * @param index how the field should be indexed in Milvus
 * @param description free text, empty where none was given
 */
public record Field(
        String name,
        String type,
        Flags flags,
        Params params,
        List<Field> fields,
        Optional<IndexHint> index,
        String description) {
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(flags, "flags");
        Objects.requireNonNull(params, "params");
        fields = List.copyOf(fields);
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(description, "description");
    }

    /** A field without sub-fields and without a word about its index. */
    public Field(String name, String type, Flags flags, Params params, String description) {
        this(name, type, flags, params, List.of(), Optional.empty(), description);
    }

    /** Starts a field of this name and type, with nothing else set. */
    public static Builder of(String name, String type) {
        return new Builder(name, type);
    }

    /** Starts a field of this name and type, with nothing else set. */
    public static Builder of(String name, MilvusType type) {
        return new Builder(name, type.schemaName());
    }

    /** Which type the field has; empty where its name is none. */
    public Optional<MilvusType> milvusType() {
        return MilvusType.named(type);
    }

    /** Which type the elements of an array have; empty where none is named or its name is none. */
    public Optional<MilvusType> elementType() {
        return params.elementType().flatMap(MilvusType::named);
    }

    /** Starts a field with all that this one has. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects a field's properties; every one is optional. */
    public static final class Builder {
        private String name;
        private String type;
        private boolean primaryKey;
        private boolean autoId;
        private boolean nullable;
        private final ParamsDraft params;
        private boolean partitionKey;
        private boolean clusteringKey;
        private List<Field> fields = List.of();
        private Optional<IndexHint> index = Optional.empty();
        private String description = "";

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
            this.params = new ParamsDraft(Params.NONE);
        }

        private Builder(Field field) {
            name = field.name;
            type = field.type;
            params = new ParamsDraft(field.params);
            primaryKey = field.flags.primaryKey();
            autoId = field.flags.autoId();
            nullable = field.flags.nullable();
            partitionKey = field.flags.partitionKey();
            clusteringKey = field.flags.clusteringKey();
            fields = field.fields;
            index = field.index;
            description = field.description;
        }

        /** Sets another name. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** Sets another type. */
        public Builder type(String value) {
            type = value;
            return this;
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
            params.nullRatio = OptionalDouble.of(value);
            return this;
        }

        /** Sets a vector's dimension, or the bound of a sparse vector's indices. */
        public Builder dim(long value) {
            params.dim = OptionalLong.of(value);
            return this;
        }

        /** Sets the most bytes of a text. */
        public Builder maxLength(long value) {
            params.maxLength = OptionalLong.of(value);
            return this;
        }

        /** Sets the most elements of an array. */
        public Builder maxCapacity(long value) {
            params.maxCapacity = OptionalLong.of(value);
            return this;
        }

        /** Sets the type of an array's elements. */
        public Builder elementType(String value) {
            params.elementType = Optional.of(value);
            return this;
        }

        /** Sets the type of an array's elements. */
        public Builder elementType(MilvusType value) {
            return elementType(value.schemaName());
        }

        /** Sets the smallest value, inclusive. */
        public Builder min(BigDecimal value) {
            params.min = Optional.of(value);
            return this;
        }

        /** Sets the largest value, inclusive. */
        public Builder max(BigDecimal value) {
            params.max = Optional.of(value);
            return this;
        }

        /** Sets whether Milvus spreads rows over partitions by this field. */
        public Builder partitionKey(boolean value) {
            partitionKey = value;
            return this;
        }

        /** Sets whether Milvus groups rows by this field. */
        public Builder clusteringKey(boolean value) {
            clusteringKey = value;
            return this;
        }

        /** Sets what Milvus stores where a row has no value. */
        public Builder defaultValue(Literal value) {
            params.defaultValue = Optional.of(value);
            return this;
        }

        /** Sets all values that there are, early ones more often. */
        public Builder enumValues(List<Literal> values) {
            params.enumValues = List.copyOf(values);
            params.enumWeights = List.of();
            return this;
        }

        /** Sets all values that there are, and how often each comes in proportion to the others. */
        public Builder enumValues(Map<Literal, BigDecimal> weights) {
            params.enumValues = List.copyOf(weights.keySet());
            params.enumWeights = List.copyOf(weights.values());
            return this;
        }

        /** Sets how values are made; {@link Generation#NONE} is as good as nothing, which schemas may not say. */
        public Builder generate(Generation value) {
            params.generate = Optional.of(value).filter(said -> !said.equals(Generation.NONE));
            return this;
        }

        /** Sets the number of distinct values per row, above 0 to 1. */
        public Builder cardinalityRatio(double value) {
            params.cardinalityRatio = OptionalDouble.of(value);
            return this;
        }

        /** Sets whether Milvus cuts the text into terms. */
        public Builder enableAnalyzer(boolean value) {
            params.enableAnalyzer = Optional.of(value);
            return this;
        }

        /** Sets whether filters can look for terms of the text. */
        public Builder enableMatch(boolean value) {
            params.enableMatch = Optional.of(value);
            return this;
        }

        /** Sets how Milvus cuts the text into terms, a JSON object. */
        public Builder analyzerParams(String json) {
            params.analyzerParams = Optional.of(json);
            return this;
        }

        /** Sets the fewest bytes of a text; of keys of the dynamic field only. */
        public Builder minLength(long value) {
            params.minLength = OptionalLong.of(value);
            return this;
        }

        /** Sets the fewest elements of an array; of keys of the dynamic field only. */
        public Builder minCapacity(long value) {
            params.minCapacity = OptionalLong.of(value);
            return this;
        }

        /** Sets the share of rows that have the key, 0 to 1; of keys of the dynamic field only. */
        public Builder probability(double value) {
            params.probability = OptionalDouble.of(value);
            return this;
        }

        /** Sets the sub-fields of an array of structs. */
        public Builder fields(List<Field> subFields) {
            fields = List.copyOf(subFields);
            return this;
        }

        /** Sets how the field should be indexed in Milvus. */
        public Builder index(IndexHint hint) {
            index = Optional.of(hint);
            return this;
        }

        /** Sets a free description. */
        public Builder description(String value) {
            description = value;
            return this;
        }

        /** The field with what was set so far. */
        public Field build() {
            Flags flags = new Flags(primaryKey, autoId, nullable, partitionKey, clusteringKey);
            return new Field(name, type, flags, params.build(), fields, index, description);
        }
    }
}
