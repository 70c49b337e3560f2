package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which Arrow types the importer takes for a field. Source: Milvus 3.0, internal/util/importutilv2/parquet/util.go and
 * list_like.go.
 */
final class ColumnTypes {
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
        if (type.kind() != ArrowKind.STRUCT || type.children().size() != 2 || !Feature.SPARSE_STRUCTS.isIn(version)) {
            return false;
        }
        boolean fits = true;
        for (ArrowType member : type.children()) {
            ArrowKind element = member.element();
            boolean right =
                    switch (member.name()) {
                        case "indices" ->
                            element == ArrowKind.INT32
                                    || element == ArrowKind.UINT32
                                    || element == ArrowKind.INT64
                                    || element == ArrowKind.UINT64;
                        case "values" -> element == ArrowKind.FLOAT || element == ArrowKind.DOUBLE;
                        default -> false;
                    };
            fits &= member.kind().isList() && right;
        }
        return fits;
    }

    private boolean takesArray(FieldTarget field, ArrowType type) {
        if (!type.kind().isList()) {
            return false;
        }
        ArrowType element = type.children().get(0);
        if (!field.isStructArray()) {
            return takes(field.elements(), element);
        }
        Set<String> wanted = field.members().stream().map(FieldTarget::name).collect(Collectors.toSet());
        Set<String> there = new HashSet<>();
        for (ArrowType member : element.children()) {
            there.add(member.name());
        }
        return element.kind() == ArrowKind.STRUCT
                && wanted.equals(there)
                && element.children().size() == wanted.size()
                && field.members().stream().allMatch(member -> element.children().stream()
                        .filter(child -> child.name().equals(member.name()))
                        .allMatch(child -> takes(member, child)));
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
            case LIST ->
                field.isStructArray()
                        ? field.members().stream()
                                .map(member -> member.name() + ": " + wanted(member))
                                .collect(Collectors.joining(", ", "list<struct<", ">>"))
                        : "list<" + wanted(field.elements()) + ">";
            case STRUCT -> "struct";
        };
    }
}
