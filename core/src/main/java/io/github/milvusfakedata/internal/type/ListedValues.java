package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Choices;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import java.util.List;

/** Binds fields whose schema lists all their values as {@code enum_values}, and all others to what their type makes. */
final class ListedValues {
    private ListedValues() {}

    /** The values of a field that is no key, without regard to null. */
    static ColumnSource column(FieldType type, Field field, String path, Recipe recipe) {
        return isListed(type, field) ? choices(type, field, path, recipe) : type.bind(field, path, recipe);
    }

    /** The elements of an array, or a sub-field of its structs. */
    static ElementSource elements(FieldType type, Field field, String path, Recipe recipe) {
        return isListed(type, field) ? choices(type, field, path, recipe) : type.bindElements(field, path, recipe);
    }

    /** Whether the schema lists the values of a field of a type that lets it. */
    static boolean isListed(FieldType type, Field field) {
        return type.listedShape().isPresent() && !field.params().enumValues().isEmpty();
    }

    private static Choices choices(FieldType type, Field field, String path, Recipe recipe) {
        List<Literal> values = field.params().enumValues();
        ColumnShape shape = type.listedShape().orElseThrow();
        return switch (shape) {
            case STRING -> Choices.texts(values.stream().map(Literal::text).toList(), path, recipe);
            case BOOL ->
                Choices.whole(
                        shape,
                        values.stream()
                                .mapToLong(value -> Boolean.parseBoolean(value.text()) ? 1 : 0)
                                .toArray(),
                        path,
                        recipe);
            case INT8, INT16, INT32, INT64 ->
                Choices.whole(
                        shape,
                        values.stream()
                                .mapToLong(value -> value.asNumber().longValue())
                                .toArray(),
                        path,
                        recipe);
            case FLOAT, DOUBLE ->
                Choices.fractional(
                        shape,
                        values.stream()
                                .mapToDouble(value -> value.asNumber().doubleValue())
                                .toArray(),
                        path,
                        recipe);
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalStateException("no type lists values of " + shape);
        };
    }
}
