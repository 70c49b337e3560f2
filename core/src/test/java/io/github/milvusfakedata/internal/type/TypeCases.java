package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.property.FieldParameters;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Fields that cover every type and parameter, for tests that run over all of them. */
public final class TypeCases {
    private TypeCases() {}

    /** One or more fields of every type; names are unique and start with the type's name. */
    public static List<Field> all() {
        List<Field> fields = new ArrayList<>();
        for (FieldType type : FieldTypes.ALL) {
            fields.addAll(of(type));
            type.listedShape().ifPresent(shape -> fields.addAll(drawn(type, shape)));
        }
        return fields;
    }

    /** Fields of few values: listed by the schema, or shared by rows. */
    private static List<Field> drawn(FieldType type, ColumnShape shape) {
        Field plain = of(type).get(0);
        String name = type.name();
        return List.of(
                named(name + "_listed", plain).enumValues(literals(shape)).build(),
                named(name + "_shared", plain).cardinalityRatio(0.05).build(),
                named(name + "_elements", Field.of(name, "Array").build())
                        .elementType(name)
                        .maxCapacity(5)
                        .maxLength(40)
                        .enumValues(literals(shape))
                        .build());
    }

    private static Field.Builder named(String name, Field field) {
        return Field.of(name, field.type()).maxLength(field.params().maxLength().orElse(40));
    }

    private static List<Literal> literals(ColumnShape shape) {
        return switch (shape) {
            case STRING -> List.of(Literal.text("new"), Literal.text("geöffnet"), Literal.text("done"));
            case BOOL -> List.of(Literal.bool(true), Literal.bool(false));
            case INT8, INT16, INT32, INT64 -> List.of(Literal.number(1), Literal.number(2), Literal.number(-3));
            case FLOAT, DOUBLE -> List.of(Literal.number(new BigDecimal("0.1")), Literal.number(7));
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalArgumentException("not listed: " + shape);
        };
    }

    /** Fields of one type. */
    static List<Field> of(FieldType type) {
        String name = type.name();
        if (type instanceof ArrayType) {
            return arrays();
        }
        List<Field> fields = new ArrayList<>();
        Field.Builder plain = Field.of(name + "_plain", name);
        if (type.parameters().contains(FieldParameters.DIM)) {
            plain.dim(64);
        }
        if (type.parameters().contains(FieldParameters.MAX_LENGTH)) {
            plain.maxLength(200);
        }
        fields.add(plain.build());
        if (type.parameters().contains(FieldParameters.MIN)) {
            fields.add(Field.of(name + "_bounded", name)
                    .min(new BigDecimal("-7"))
                    .max(new BigDecimal("100"))
                    .build());
        }
        return fields;
    }

    private static List<Field> arrays() {
        List<Field> fields = new ArrayList<>();
        for (FieldType element : FieldTypes.ALL) {
            if (element.roles().contains(Role.ELEMENT)) {
                fields.add(Field.of("Array_of_" + element.name(), "Array")
                        .elementType(element.name())
                        .maxCapacity(9)
                        .maxLength(40)
                        .build());
            }
        }
        fields.add(structs());
        return fields;
    }

    /** Structs with a sub-field of every type that may be one. */
    private static Field structs() {
        List<Field> members = new ArrayList<>();
        for (FieldType type : FieldTypes.ALL) {
            boolean member = type.roles().contains(Role.ELEMENT) || type.roles().contains(Role.MEMBER);
            if (member) {
                members.addAll(of(type));
            }
        }
        return Field.of("Array_of_Struct", "Array")
                .elementType("Struct")
                .maxCapacity(9)
                .fields(members)
                .build();
    }

    /** A primary key of every type that can be one, bounded too where the type takes bounds. */
    static List<Field> keys() {
        List<Field> keys = new ArrayList<>();
        for (FieldType type : FieldTypes.ALL) {
            if (type.roles().contains(Role.PRIMARY_KEY) || type.roles().contains(Role.PRIMARY_KEY_ELSEWHERE)) {
                of(type).forEach(field -> keys.add(key(field)));
            }
        }
        return keys;
    }

    private static Field key(Field field) {
        Field.Builder key = Field.of(field.name(), field.type()).primaryKey();
        field.params().min().ifPresent(key::min);
        field.params().max().ifPresent(key::max);
        field.params().maxLength().ifPresent(key::maxLength);
        return key.build();
    }

    /** The same field, with nulls. */
    public static Field nullable(Field field, double ratio) {
        return field.toBuilder().nullable().nullRatio(ratio).build();
    }
}
