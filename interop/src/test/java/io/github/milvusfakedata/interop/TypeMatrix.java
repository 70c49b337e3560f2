package io.github.milvusfakedata.interop;

import io.github.milvusfakedata.internal.property.FieldParameters;
import io.github.milvusfakedata.internal.property.FieldProperty;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One field for each registered type, and for each element type of an array, so that a new type is tested here without a
 * line of code. Vectors are wide enough for a few thousand rows to fill several pages of a Parquet file.
 */
final class TypeMatrix {
    private static final int FLOAT_DIM = 320;
    private static final int BINARY_DIM = 8 * FLOAT_DIM;
    private static final int MEMBER_DIM = 40;
    private static final int SPARSE_DIM = 5_000;
    private static final int TEXT_BYTES = 40;
    private static final int CAPACITY = 6;
    private static final double NULL_RATIO = 0.3;

    private TypeMatrix() {}

    /** All types in one collection; apart from the key its fields are all nullable or none is. */
    static Collection collection(boolean nullable) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("key", "VarChar").primaryKey().maxLength(TEXT_BYTES).build());
        for (FieldType type : FieldTypes.ALL) {
            if (type.parameters().contains(FieldParameters.ELEMENT_TYPE)) {
                elementTypes().forEach(element -> fields.add(arrayField(type, element, nullable)));
                fields.add(structs(type, nullable));
            } else {
                fields.add(field(type.name(), type.parameters(), nullable));
            }
        }
        fields.addAll(fewValues(nullable));
        String name = nullable ? "every_type_nullable" : "every_type";
        return new Collection(
                name,
                "",
                Collection.GENERAL,
                true,
                fields,
                List.of(),
                nullable ? dynamicFields() : List.of(),
                CollectionSettings.NONE);
    }

    /** Listed values, as a field and as elements, and values that rows share. */
    private static List<Field> fewValues(boolean nullable) {
        List<Literal> states = List.of(Literal.text("new"), Literal.text("\"geöffnet\""), Literal.text("done"));
        return List.of(
                withNulls(Field.of("state", "VarChar").maxLength(TEXT_BYTES).enumValues(states), nullable)
                        .build(),
                withNulls(
                                Field.of("states", "Array")
                                        .elementType("VarChar")
                                        .maxCapacity(CAPACITY)
                                        .maxLength(TEXT_BYTES)
                                        .enumValues(states),
                                nullable)
                        .build(),
                withNulls(Field.of("city", "VarChar").maxLength(TEXT_BYTES).cardinalityRatio(0.01), nullable)
                        .build());
    }

    /** A key of each type in the dynamic field. */
    private static List<Field> dynamicFields() {
        return Stream.of("Int64", "Double", "Bool", "VarChar", "JSON", "Array")
                .map(type -> Field.of("key_" + type, type).probability(0.6).build())
                .toList();
    }

    /** Structs of every type that may be a sub-field. */
    private static Field structs(FieldType array, boolean nullable) {
        List<Field> members = FieldTypes.ALL.stream()
                .filter(type ->
                        type.roles().contains(Role.ELEMENT) || type.roles().contains(Role.MEMBER))
                .map(type -> member(type.name(), type.parameters()))
                .toList();
        Field.Builder field = Field.of("field_" + array.name() + "_Struct", array.name())
                .elementType("Struct")
                .maxCapacity(CAPACITY)
                .fields(members);
        return withNulls(field, nullable).build();
    }

    private static Field member(String type, List<FieldProperty<?>> parameters) {
        Field.Builder member = Field.of("member_" + type, type);
        if (parameters.contains(FieldParameters.DIM)) {
            member.dim(MEMBER_DIM);
        }
        if (parameters.contains(FieldParameters.MAX_LENGTH)) {
            member.maxLength(TEXT_BYTES);
        }
        return member.build();
    }

    /** Those types in one collection that Milvus imports from NumPy files. */
    static Collection inNumpy() {
        List<Field> fields = collection(false).fields().stream()
                .filter(field -> FieldTypes.named(field.type()).orElseThrow().isImportedFrom(FileKind.NUMPY))
                .toList();
        return new Collection("every_numpy_type", "", Collection.GENERAL, true, fields);
    }

    private static List<FieldType> elementTypes() {
        return FieldTypes.ALL.stream()
                .filter(type -> type.roles().contains(Role.ELEMENT))
                .toList();
    }

    private static Field arrayField(FieldType array, FieldType element, boolean nullable) {
        Field.Builder field = Field.of("field_" + array.name() + "_" + element.name(), array.name())
                .elementType(element.name())
                .maxCapacity(CAPACITY);
        if (element.parameters().contains(FieldParameters.MAX_LENGTH)) {
            field.maxLength(TEXT_BYTES);
        }
        return withNulls(field, nullable).build();
    }

    private static Field field(String type, List<FieldProperty<?>> parameters, boolean nullable) {
        Field.Builder field = Field.of("field_" + type, type);
        if (parameters.contains(FieldParameters.DIM)) {
            field.dim(dim(type));
        }
        if (parameters.contains(FieldParameters.MAX_LENGTH)) {
            field.maxLength(TEXT_BYTES);
        }
        return withNulls(field, nullable).build();
    }

    private static int dim(String type) {
        return type.startsWith("Sparse") ? SPARSE_DIM : type.startsWith("Binary") ? BINARY_DIM : FLOAT_DIM;
    }

    private static Field.Builder withNulls(Field.Builder field, boolean nullable) {
        return nullable ? field.nullable().nullRatio(NULL_RATIO) : field;
    }
}
