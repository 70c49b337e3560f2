package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.TextKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What a field must be for a mistake to be made in it; of fields of a collection without errors. */
final class FieldNeeds {
    private FieldNeeds() {}

    /** A field with values of one of these forms. */
    static Predicate<Field> shape(ColumnShape... shapes) {
        Set<ColumnShape> wanted = EnumSet.copyOf(Arrays.asList(shapes));
        return field -> wanted.contains(shapeOf(field));
    }

    /** A field with texts of one of these kinds. */
    static Predicate<Field> text(TextKind... kinds) {
        Set<TextKind> wanted = EnumSet.copyOf(Arrays.asList(kinds));
        return field -> field.milvusType()
                .orElseThrow()
                .textKind()
                .filter(wanted::contains)
                .isPresent();
    }

    static ColumnShape shapeOf(Field field) {
        return field.milvusType().orElseThrow().shape();
    }

    static boolean isDenseVector(Field field) {
        return shapeOf(field).isDenseVector();
    }

    static boolean isKey(Field field) {
        return field.flags().primaryKey() || field.flags().partitionKey();
    }

    /** Whether a row may have no value. */
    static boolean mayBeNull(Field field) {
        return field.flags().nullable() || field.params().defaultValue().isPresent();
    }
}
