package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.schema.Field;
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
        }
        return fields;
    }

    /** Fields of one type. */
    static List<Field> of(FieldType type) {
        String name = type.name();
        if (type instanceof ArrayType) {
            return arrays();
        }
        List<Field> fields = new ArrayList<>();
        Field.Builder plain = Field.of(name + "_plain", name);
        if (type.parameters().contains(Parameter.DIM)) {
            plain.dim(64);
        }
        if (type.parameters().contains(Parameter.MAX_LENGTH)) {
            plain.maxLength(200);
        }
        fields.add(plain.build());
        if (type.parameters().contains(Parameter.MIN)) {
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
        return Field.of(field.name(), field.type())
                .nullable()
                .nullRatio(ratio)
                .dim(field.params().dim().orElse(64))
                .maxLength(field.params().maxLength().orElse(200))
                .maxCapacity(field.params().maxCapacity().orElse(9))
                .elementType(field.params().elementType().orElse("Int64"))
                .fields(field.fields())
                .build();
    }
}
