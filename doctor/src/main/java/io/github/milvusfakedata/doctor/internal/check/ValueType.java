package io.github.milvusfakedata.doctor.internal.check;

import java.util.Locale;
import java.util.Optional;

/** Milvus' types as the importer tells them apart. */
public enum ValueType {
    BOOL("Bool"),
    INT8("Int8"),
    INT16("Int16"),
    INT32("Int32"),
    INT64("Int64"),
    FLOAT("Float"),
    DOUBLE("Double"),
    VARCHAR("VarChar"),
    TEXT("Text"),
    JSON("JSON"),
    GEOMETRY("Geometry"),
    TIMESTAMPTZ("Timestamptz"),
    ARRAY("Array"),
    STRUCT("Struct"),
    FLOAT_VECTOR("FloatVector"),
    BINARY_VECTOR("BinaryVector"),
    FLOAT16_VECTOR("Float16Vector"),
    BFLOAT16_VECTOR("BFloat16Vector"),
    INT8_VECTOR("Int8Vector"),
    SPARSE_VECTOR("SparseFloatVector");

    private final String title;

    ValueType(String title) {
        this.title = title;
    }

    /** The name in schemas. */
    public String title() {
        return title;
    }

    /** The type of a name as schemas have it; letter case and underscores don't matter, and String means VarChar. */
    public static Optional<ValueType> named(String name) {
        String wanted = normalized(name);
        for (ValueType type : values()) {
            if (normalized(type.title).equals(wanted.equals("string") ? "varchar" : wanted)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static String normalized(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Whether values are whole numbers. */
    public boolean isInteger() {
        return this == INT8 || this == INT16 || this == INT32 || this == INT64;
    }

    /** The smallest number of a whole-number type; its complement is the largest. */
    public long least() {
        return switch (this) {
            case INT8 -> Byte.MIN_VALUE;
            case INT16 -> Short.MIN_VALUE;
            case INT32 -> Integer.MIN_VALUE;
            case INT64 -> Long.MIN_VALUE;
            case BOOL, FLOAT, DOUBLE, VARCHAR, TEXT, JSON, GEOMETRY, TIMESTAMPTZ, ARRAY, STRUCT -> 0;
            case FLOAT_VECTOR, BINARY_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> 0;
        };
    }

    /** Whether values are vectors of a fixed length. */
    public boolean isDenseVector() {
        return this == FLOAT_VECTOR
                || this == BINARY_VECTOR
                || this == FLOAT16_VECTOR
                || this == BFLOAT16_VECTOR
                || this == INT8_VECTOR;
    }
}
