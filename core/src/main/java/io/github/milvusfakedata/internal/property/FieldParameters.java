package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Role;
import java.math.BigDecimal;
import java.util.List;

/** Those properties of fields that a type has or has not. */
public final class FieldParameters {
    public static final FieldProperty<String> ELEMENT_TYPE = FieldProperty.parameter(
                    "element_type",
                    "the type of an Array's elements",
                    TypeForms.ELEMENT_TYPE,
                    field -> field.params().elementType(),
                    Field.Builder::elementType)
            .mistaken("element", "elemtype", "elementdatatype", "itemtype")
            .ofTypes(type -> type == MilvusType.ARRAY)
            .said(FieldWords::nothing);

    public static final FieldProperty<Long> MAX_CAPACITY = FieldProperty.parameter(
                    "max_capacity",
                    "the most elements of an Array, 1 to 4096",
                    Form.whole("10"),
                    field -> Form.boxed(field.params().maxCapacity()),
                    Field.Builder::maxCapacity)
            .mistaken("capacity")
            .ofTypes(type -> type == MilvusType.ARRAY);

    public static final FieldProperty<Long> MAX_LENGTH = FieldProperty.parameter(
                    "max_length",
                    "the most bytes of a text in UTF-8, 1 to 65535",
                    Form.whole("256"),
                    field -> Form.boxed(field.params().maxLength()),
                    Field.Builder::maxLength)
            .mistaken("length", "maxlen")
            .ofTypesAndArrays(type -> type == MilvusType.VARCHAR);

    public static final FieldProperty<Long> DIM = FieldProperty.parameter(
                    "dim",
                    "the dimension of a vector",
                    Form.whole("128"),
                    field -> Form.boxed(field.params().dim()),
                    Field.Builder::dim)
            .mistaken("dimension", "dimensions", "dims")
            .ofTypes(type -> type.has(Role.VECTOR));

    public static final FieldProperty<BigDecimal> MIN = FieldProperty.parameter(
                    "min",
                    "the smallest value, of numbers and arrays of numbers",
                    Form.number("0"),
                    field -> field.params().min(),
                    Field.Builder::min)
            .synonyms("min_value")
            .mistaken("minimum", "minvalue")
            .ofTypesAndArrays(FieldParameters::isNumber);

    public static final FieldProperty<BigDecimal> MAX = FieldProperty.parameter(
                    "max",
                    "the largest value, of numbers and arrays of numbers",
                    Form.number("100"),
                    field -> field.params().max(),
                    Field.Builder::max)
            .synonyms("max_value")
            .mistaken("maximum", "maxvalue")
            .ofTypesAndArrays(FieldParameters::isNumber);

    private FieldParameters() {}

    /** Those that fields of a type have. */
    public static List<FieldProperty<?>> of(MilvusType type) {
        return FieldProperties.ALL.stream()
                .filter(property -> property.isParameter() && property.belongsTo(type))
                .toList();
    }

    private static boolean isNumber(MilvusType type) {
        return switch (type.shape()) {
            case INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> true;
            case BOOL, STRING, JSON, LIST, STRUCT -> false;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        };
    }
}
