package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.schema.TextKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What values are, as far as a way to make them must know: a text is none of Geometry's values though both lie in columns of
 * strings. Every column holds one family, and every way makes those that it {@linkplain ValueSpec#families() names}.
 */
public enum ValueFamily {
    /** Of Bool. */
    FLAGS("booleans", "Bool", "{\"percent_true\": 30}"),
    /** Of Int8 to Int64, Float and Double. */
    NUMBERS("numbers", "Int8 to Int64, Float and Double", "{\"uniform\": [0, 100]}"),
    /** Texts that can be anything. */
    TEXTS("texts", "VarChar and Text", "{\"words\": \"place.city\"}"),
    /** JSON documents. */
    DOCUMENTS("JSON documents", "JSON", "{\"json\": {\"color\": {\"choices\": [\"red\", \"green\"]}}}"),
    /** Well-known text of shapes on the map. */
    FIGURES("figures on the map", "Geometry", "{\"figures\": {\"point\": 9, \"polygon\": 1}}"),
    /** Moments in ISO 8601. */
    MOMENTS("moments", "Timestamptz", "{\"timestamp\": {\"from\": \"2024-01-01\", \"to\": \"2024-12-31\"}}"),
    /** Of arrays as a whole. */
    LISTS("lists", "Array", "{\"list\": {\"words\": \"colors\"}, \"from\": 1, \"to\": 5}"),
    /** Elements of an Array of Struct. */
    STRUCTS("structs", "Array of Struct", "{\"struct\": {\"page\": {\"uniform\": [1, 99]}}}"),
    /** Dense vectors. */
    VECTORS("vectors", "vector fields", "{\"vector\": 768}"),
    /** Sparse vectors. */
    SPARSE_VECTORS("sparse vectors", "SparseFloatVector", "{\"sparse_vector\": 30522}");

    /** Single values, which can be listed and compared. */
    static final Set<ValueFamily> SINGLE =
            Collections.unmodifiableSet(EnumSet.of(FLAGS, NUMBERS, TEXTS, DOCUMENTS, FIGURES, MOMENTS));

    /** What columns of keys and other values in filters have. */
    static final Set<ValueFamily> PLAIN = Collections.unmodifiableSet(EnumSet.of(FLAGS, NUMBERS, TEXTS));

    /** Those of ways that leave it to others what they are. */
    static final Set<ValueFamily> ALL = Collections.unmodifiableSet(EnumSet.allOf(ValueFamily.class));

    private final String what;
    private final String types;
    private final String example;

    ValueFamily(String what, String types, String example) {
        this.what = what;
        this.types = types;
        this.example = example;
    }

    /** What a column holds. */
    static ValueFamily of(ColumnLimits limits) {
        return switch (limits.shape()) {
            case BOOL -> FLAGS;
            case INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> NUMBERS;
            case STRING, JSON -> ofText(limits.type().textKind().orElse(TextKind.STRING));
            case LIST -> LISTS;
            case STRUCT -> STRUCTS;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> VECTORS;
            case SPARSE_VECTOR -> SPARSE_VECTORS;
        };
    }

    private static ValueFamily ofText(TextKind kind) {
        return switch (kind) {
            case STRING, DOCUMENT -> TEXTS;
            case JSON -> DOCUMENTS;
            case GEOMETRY -> FIGURES;
            case TIMESTAMP -> MOMENTS;
        };
    }

    /** The values, in the plural. */
    String what() {
        return what;
    }

    /** The types that hold them, for advice. */
    String types() {
        return types;
    }

    /** A way to make them, as JSON. */
    String example() {
        return example;
    }
}
