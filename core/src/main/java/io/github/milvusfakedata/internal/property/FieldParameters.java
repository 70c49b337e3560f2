package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Those properties of fields that a type has or has not. */
public final class FieldParameters {
    public static final FieldProperty<String> ELEMENT_TYPE = FieldProperty.parameter(
                    "element_type",
                    "the type of an Array's elements",
                    TypeForms.ELEMENT_TYPE,
                    field -> field.params().elementType(),
                    Field.Builder::elementType)
            .synonyms("elementDataType", "elementType")
            .mistaken("element", "elemtype", "elementdatatype", "itemtype")
            .ofTypes(Set.of(MilvusType.ARRAY))
            .said(FieldWords::nothing);

    public static final FieldProperty<Long> MAX_CAPACITY = FieldProperty.parameter(
                    "max_capacity",
                    "the maximum number of elements of an Array, 1 to 4096",
                    Forms.whole("10"),
                    field -> Form.boxed(field.params().maxCapacity()),
                    Field.Builder::maxCapacity)
            .mistaken("capacity")
            .ofTypes(Set.of(MilvusType.ARRAY));

    public static final FieldProperty<Long> MAX_LENGTH = FieldProperty.parameter(
                    "max_length",
                    "the maximum length of a text in bytes of UTF-8, 1 to 65535",
                    Forms.whole("256"),
                    field -> Form.boxed(field.params().maxLength()),
                    Field.Builder::maxLength)
            .mistaken("length", "maxlen")
            .ofTypesAndArrays(Set.of(MilvusType.VARCHAR));

    public static final FieldProperty<Long> DIM = FieldProperty.parameter(
                    "dim",
                    "the dimension of a vector",
                    Forms.whole("128"),
                    field -> Form.boxed(field.params().dim()),
                    Field.Builder::dim)
            .mistaken("dimension", "dimensions", "dims")
            .ofTypes(TypeSets.having(Role.VECTOR));

    public static final FieldProperty<BigDecimal> MIN = FieldProperty.parameter(
                    "min",
                    "the smallest value of a number or of an array's numbers",
                    Forms.number("0"),
                    field -> field.params().min(),
                    Field.Builder::min)
            .synonyms("min_value")
            .mistaken("minimum", "minvalue")
            .ofTypesAndArrays(TypeSets.NUMBERS);

    public static final FieldProperty<BigDecimal> MAX = FieldProperty.parameter(
                    "max",
                    "the largest value of a number or of an array's numbers",
                    Forms.number("100"),
                    field -> field.params().max(),
                    Field.Builder::max)
            .synonyms("max_value")
            .mistaken("maximum", "maxvalue")
            .ofTypesAndArrays(TypeSets.NUMBERS);

    private FieldParameters() {}

    /** Those that fields of a type have. */
    public static List<FieldProperty<?>> of(MilvusType type) {
        return FieldProperties.ALL.stream()
                .filter(property -> property.isParameter() && property.belongsTo(type))
                .toList();
    }
}
