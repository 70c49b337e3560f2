package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of the properties of keys of the dynamic field: those of fields by the names that they have there, and what keys
 * alone have.
 */
public final class DynamicKeyProperties {
    /** The share of rows that have the key. */
    public static final FieldProperty<Double> PROBABILITY = FieldProperty.of(
                    "probability",
                    "the fraction of rows that have the key, 0 to 1 (default: 1)",
                    Forms.ratio("0.5"),
                    field -> Form.boxed(field.params().probability()),
                    Field.Builder::probability)
            .mistaken("ratio");

    public static final FieldProperty<Long> MIN_LENGTH = FieldProperty.parameter(
                    "min_length",
                    "the minimum length of a VarChar in bytes",
                    Forms.whole("5"),
                    field -> Form.boxed(field.params().minLength()),
                    Field.Builder::minLength)
            .ofTypes(Set.of(MilvusType.VARCHAR));

    public static final FieldProperty<Long> MAX_LENGTH = FieldParameters.MAX_LENGTH
            .as("max_length", "the maximum length of a VarChar in bytes")
            .in(Forms.whole("20"));

    public static final FieldProperty<Long> ARRAY_MIN_LENGTH = FieldProperty.parameter(
                    "array_min_length",
                    "the minimum number of elements of an Array",
                    Forms.whole("1"),
                    field -> Form.boxed(field.params().minCapacity()),
                    Field.Builder::minCapacity)
            .ofTypes(Set.of(MilvusType.ARRAY));

    public static final FieldProperty<Long> ARRAY_MAX_LENGTH = FieldParameters.MAX_CAPACITY
            .as("array_max_length", "the maximum number of elements of an Array")
            .in(Forms.whole("5"));

    public static final FieldProperty<?> MIN_VALUE =
            FieldParameters.MIN.as("min_value", "the smallest number").synonyms("min");

    public static final FieldProperty<?> MAX_VALUE =
            FieldParameters.MAX.as("max_value", "the largest number").synonyms("max");

    /** All of them, in the order in which they are written; the digest in data files depends on it. */
    public static final List<FieldProperty<?>> ALL = List.of(
            FieldProperties.NAME
                    .as("name", "the key, required")
                    .in(Forms.required("views"))
                    .mistaken("fieldname"),
            FieldProperties.TYPE
                    .as("type", "Int, Float, Bool, VarChar, JSON or Array, required")
                    .in(TypeForms.dynamic(Forms.required("Int")))
                    .mistaken("datatype"),
            PROBABILITY,
            FieldParameters.ELEMENT_TYPE
                    .as("element_type", "the type of an Array's elements")
                    .in(TypeForms.dynamic(Forms.text("VarChar"))),
            MIN_VALUE,
            MAX_VALUE,
            MIN_LENGTH,
            MAX_LENGTH,
            ARRAY_MIN_LENGTH,
            ARRAY_MAX_LENGTH,
            FieldProperties.ENUM_VALUES
                    .as("values", "all possible values: a list, or an object from value to weight")
                    .synonyms("enum_values"),
            FieldProperties.GENERATE.as(
                    "generate", "how the values are made: an object, such as {\"expression\": \"price * 2\"}"),
            FieldProperties.DESCRIPTION);

    /** Their names. */
    public static final PropertyNames NAMES = PropertyTable.namesOf(
            "a dynamic field", ALL, Map.of("weights", "Write values as an object, from value to weight."));

    private DynamicKeyProperties() {}

    /** Writes a key as one line. */
    static void write(Field key, JsonWriter json) {
        json.beginInlineObject();
        for (FieldProperty<?> property : ALL) {
            property.write(key, json);
        }
        json.endObject();
    }
}
