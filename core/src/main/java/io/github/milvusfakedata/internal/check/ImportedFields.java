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
     * @return empty if it lacks nothing; that it lacks the field itself, or reads no such files, others say
     */
    public static Optional<Feature> lacking(Field field, FileKind kind, MilvusVersion version) {
        return needed(field, kind).stream()
                .filter(feature -> !feature.isIn(version))
                .findFirst();
    }

    private static List<Feature> needed(Field field, FileKind kind) {
        List<Feature> needed = new ArrayList<>();
        if (shape(field) == ColumnShape.FLOAT16_VECTOR || shape(field) == ColumnShape.BFLOAT16_VECTOR) {
            needed.add(kind == FileKind.NUMPY ? Feature.HALVES_FROM_NUMPY : Feature.HALVES_IMPORTED);
        }
        if (shape(field) == ColumnShape.SPARSE_VECTOR && kind != FileKind.NUMPY) {
            needed.add(Feature.SPARSE_IMPORTED);
        }
        if (field.flags().nullable() && kind == FileKind.NUMPY) {
            needed.add(Feature.NULLABLE_FROM_NUMPY);
        }
        if (isText(kind) && field.fields().stream().anyMatch(ImportedFields::isOtherVector)) {
            needed.add(Feature.STRUCT_VECTORS_FROM_TEXT);
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
