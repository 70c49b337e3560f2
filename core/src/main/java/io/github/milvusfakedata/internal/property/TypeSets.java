package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Role;
import io.github.milvusfakedata.schema.TextKind;
import java.util.EnumSet;
import java.util.Set;

/** Sets of types to which a property belongs. */
final class TypeSets {
    /** The types whose values have a smallest and a largest. */
    static final Set<MilvusType> NUMBERS = EnumSet.noneOf(MilvusType.class);

    /** The types whose values can be listed. */
    static final Set<MilvusType> SCALARS = having(Role.ELEMENT);

    /** The types whose values have a size or a length that can be distributed; arrays have a length whatever they hold. */
    static final Set<MilvusType> MEASURED = EnumSet.of(MilvusType.ARRAY);

    /** The types whose values a schema can describe. */
    static final Set<MilvusType> DESCRIBED = EnumSet.of(MilvusType.ARRAY);

    private static final Set<TextKind> PROSE = EnumSet.of(TextKind.STRING, TextKind.DOCUMENT);

    static {
        for (MilvusType type : MilvusType.values()) {
            if (isNumber(type)) {
                NUMBERS.add(type);
            }
            if (type.textKind().filter(PROSE::contains).isPresent()) {
                MEASURED.add(type);
            }
        }
        MEASURED.addAll(NUMBERS);
        for (MilvusType type : MilvusType.values()) {
            if (type.has(Role.ELEMENT) && type != MilvusType.STRUCT
                    || type.textKind().isPresent()) {
                DESCRIBED.add(type);
            }
        }
        SCALARS.remove(MilvusType.STRUCT);
    }

    private TypeSets() {}

    /** The types of fields that may have a role. */
    static Set<MilvusType> having(Role role) {
        Set<MilvusType> types = EnumSet.noneOf(MilvusType.class);
        for (MilvusType type : MilvusType.values()) {
            if (type.has(role)) {
                types.add(type);
            }
        }
        return types;
    }

    private static boolean isNumber(MilvusType type) {
        return switch (type.shape()) {
            case INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> true;
            case BOOL, STRING, JSON, LIST, STRUCT -> false;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        };
    }
}
