package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which fields a version imports from files of a kind: a type or a property is often there before the importer reads it. */
public final class ImportedFields {
    private ImportedFields() {}

    /**
     * What a version lacks that it would need to import a field from files of a kind.
     *
     * @param feature what it lacks
     * @param fields such fields, as they stand in a sentence: {@code nullable fields}
     * @param property the property of the field that needs it
     */
    public record Lacking(Feature feature, String fields, String property) {}

    /** What a version lacks; empty if nothing. That it lacks the field itself, or reads no such files, others say. */
    public static Optional<Lacking> lacking(Field field, FileKind kind, MilvusVersion version) {
        return needed(field, kind).stream()
                .filter(each -> !each.feature().isIn(version))
                .findFirst();
    }

    private static List<Lacking> needed(Field field, FileKind kind) {
        List<Lacking> needed = new ArrayList<>();
        String ofType = field.type() + " fields";
        if (shape(field) == ColumnShape.FLOAT16_VECTOR || shape(field) == ColumnShape.BFLOAT16_VECTOR) {
            Feature feature = kind == FileKind.NUMPY ? Feature.HALVES_FROM_NUMPY : Feature.HALVES_IMPORTED;
            needed.add(new Lacking(feature, ofType, "type"));
        }
        if (shape(field) == ColumnShape.SPARSE_VECTOR && kind != FileKind.NUMPY) {
            needed.add(new Lacking(Feature.SPARSE_IMPORTED, ofType, "type"));
        }
        if (field.flags().nullable() && kind == FileKind.NUMPY) {
            needed.add(new Lacking(Feature.NULLABLE_FROM_NUMPY, "nullable fields", "nullable"));
        }
        if (isText(kind) && field.fields().stream().anyMatch(ImportedFields::isOtherVector)) {
            needed.add(new Lacking(
                    Feature.STRUCT_VECTORS_FROM_TEXT, "structs with other vectors than FloatVector", "fields"));
        }
        return needed;
    }

    private static boolean isText(FileKind kind) {
        return switch (kind) {
            case JSON, JSON_LINES, CSV -> true;
            case PARQUET, NUMPY -> false;
        };
    }

    private static boolean isOtherVector(Field member) {
        ColumnShape shape = shape(member);
        return shape.isDenseVector() && shape != ColumnShape.FLOAT_VECTOR;
    }

    /** Of a type that nobody knows, a shape that means nothing here. */
    private static ColumnShape shape(Field field) {
        return field.milvusType().map(MilvusType::shape).orElse(ColumnShape.BOOL);
    }
}
