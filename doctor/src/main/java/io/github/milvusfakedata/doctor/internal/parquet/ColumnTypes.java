package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Optional;

/**
 * Which Arrow types the importer takes for a field. Source: Milvus 3.0, internal/util/importutilv2/parquet/util.go and
 * list_like.go.
 */
final class ColumnTypes {
    /** The members of the struct that a sparse vector may be. */
    static final String INDICES = "indices";

    static final String VALUES = "values";

    private final MilvusVersion version;

    ColumnTypes(MilvusVersion version) {
        this.version = version;
    }

    /** Whether a column of that type may hold the field. */
    boolean takes(FieldTarget field, ArrowType type) {
        ArrowKind kind = type.kind();
        return switch (field.shape()) {
                    case BOOL -> kind == ArrowKind.BOOL;
                    case INT8 -> kind == ArrowKind.INT8;
                    case INT16 -> kind == ArrowKind.INT8 || kind == ArrowKind.INT16;
                    case INT32 -> kind.isSigned() && kind != ArrowKind.INT64;
                    case INT64 -> kind.isSigned();
                    case FLOAT, DOUBLE -> kind.isSigned() || kind == ArrowKind.FLOAT || kind == ArrowKind.DOUBLE;
                    case STRING, JSON -> kind == ArrowKind.STRING;
                    case LIST -> takesArray(field, type);
                    case FLOAT_VECTOR -> type.kind().isList() && takesVector(field, type.element());
                    case INT8_VECTOR -> type.kind().isList() && type.element() == ArrowKind.INT8;
                    case BINARY_VECTOR -> isBytes(type);
                    case FLOAT16_VECTOR, BFLOAT16_VECTOR -> isBytes(type) || isFloats(type);
                    case SPARSE_VECTOR -> type.kind() == ArrowKind.STRING || isSparseStruct(type);
                    case STRUCT -> false;
                }
                || type.kind() == ArrowKind.NULL && field.mayBeNull();
    }

    private static boolean takesVector(FieldTarget field, ArrowKind element) {
        return element == ArrowKind.FLOAT || !field.nullable() && (element == ArrowKind.DOUBLE || element.isSigned());
    }

    private boolean isFloats(ArrowType type) {
        return Feature.FLOATS_FOR_HALVES.isIn(version)
                && type.kind().isList()
                && (type.element() == ArrowKind.FLOAT || type.element() == ArrowKind.DOUBLE);
    }

    private static boolean isBytes(ArrowType type) {
        return type.kind() == ArrowKind.BINARY || type.kind().isList() && type.element() == ArrowKind.UINT8;
    }

    private boolean isSparseStruct(ArrowType type) {
        if (type.kind() != ArrowKind.STRUCT || !Feature.SPARSE_STRUCTS.isIn(version)) {
            return false;
        }
        ArrowKind indices = listed(type.member(INDICES));
        ArrowKind values = listed(type.member(VALUES));
        boolean whole = indices == ArrowKind.INT32
                || indices == ArrowKind.UINT32
                || indices == ArrowKind.INT64
                || indices == ArrowKind.UINT64;
        return whole && (values == ArrowKind.FLOAT || values == ArrowKind.DOUBLE);
    }

    /** What an ordinary list's elements are; what else there is in a sparse vector's struct is of no concern. */
    private static ArrowKind listed(Optional<ArrowType> member) {
        return member.filter(list -> list.kind() == ArrowKind.LIST)
                .map(ArrowType::element)
                .orElse(ArrowKind.OTHER);
    }

    private boolean takesArray(FieldTarget field, ArrowType type) {
        if (field.isStructArray()) {
            return new MemberTypes(version).mismatch(field, type).isEmpty();
        }
        return type.kind().isList() && takes(field.elements(), type.children().get(0));
    }

    /** What is wrong with a column's type that the field does not take. */
    String mismatch(FieldTarget field, ArrowType type) {
        Optional<String> ofMember = Optional.of(field)
                .filter(FieldTarget::isStructArray)
                .flatMap(array -> new MemberTypes(version).mismatch(array, type));
        return ofMember.orElseGet(() -> type.title() + " instead of " + wanted(field));
    }

    /** What a column for the field should be, for messages. */
    static String wanted(FieldTarget field) {
        return switch (field.shape()) {
            case BOOL -> "bool";
            case INT8 -> "int8 (INT32 with INTEGER(8, true))";
            case INT16 -> "int16 (INT32 with INTEGER(16, true))";
            case INT32 -> "int32";
            case INT64 -> "int64";
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case STRING, JSON, SPARSE_VECTOR -> "string (BYTE_ARRAY with STRING)";
            case FLOAT_VECTOR -> "list<float>";
            case INT8_VECTOR -> "list<int8>";
            case BINARY_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR -> "list<uint8>";
            case LIST -> "list<" + wanted(field.elements()) + ">";
            case STRUCT -> "struct";
        };
    }
}
