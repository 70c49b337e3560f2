package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.List;
import java.util.Optional;

/**
 * Which Arrow types the importer takes for an array of structs: an ordinary list of structs with exactly the members, each in
 * the one type of its field. Nothing is widened and no fixed-size list is read, unlike in columns of their own. Source: Milvus
 * 3.0, internal/util/importutilv2/parquet/struct_field_reader.go.
 */
final class MemberTypes {
    private final MilvusVersion version;

    MemberTypes(MilvusVersion version) {
        this.version = version;
    }

    /** What keeps a column of that type from holding the array of structs; empty if nothing does. */
    Optional<String> mismatch(FieldTarget array, ArrowType type) {
        if (type.kind() != ArrowKind.LIST || type.element() != ArrowKind.STRUCT) {
            return Optional.of(type.title() + " instead of list<struct>");
        }
        List<ArrowType> there = type.children().get(0).children();
        List<String> names = there.stream().map(ArrowType::name).sorted().toList();
        List<String> wanted =
                array.members().stream().map(FieldTarget::name).sorted().toList();
        if (!names.equals(wanted)) {
            return Optional.of("the members " + String.join(", ", names) + " instead of " + String.join(", ", wanted));
        }
        return array.members().stream()
                .flatMap(member -> there.stream()
                        .filter(each -> each.name().equals(member.name()) && !takes(member, each))
                        .map(each -> each.name() + ": " + each.title() + " instead of " + ColumnTypes.wanted(member)))
                .findFirst();
    }

    private boolean takes(FieldTarget member, ArrowType type) {
        ArrowKind kind = type.kind();
        ArrowKind element = kind == ArrowKind.LIST ? type.element() : ArrowKind.OTHER;
        return switch (member.shape()) {
            case BOOL -> kind == ArrowKind.BOOL;
            case INT8 -> kind == ArrowKind.INT8;
            case INT16 -> kind == ArrowKind.INT16;
            case INT32 -> kind == ArrowKind.INT32;
            case INT64 -> kind == ArrowKind.INT64;
            case FLOAT -> kind == ArrowKind.FLOAT;
            case DOUBLE -> kind == ArrowKind.DOUBLE;
            case STRING -> kind == ArrowKind.STRING;
            case FLOAT_VECTOR ->
                // The readers before took floats alone.
                element == ArrowKind.FLOAT
                        || element == ArrowKind.DOUBLE && Feature.STRUCT_VECTORS_CHECKED.isIn(version);
            case INT8_VECTOR -> element == ArrowKind.INT8;
            case BINARY_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR -> element == ArrowKind.UINT8;
            case JSON, LIST, STRUCT, SPARSE_VECTOR -> false;
        };
    }
}
