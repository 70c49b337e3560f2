package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.BufferView;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.internal.wire.AnswerColumn;
import io.github.milvusfakedata.milvus.internal.wire.MessageReader;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What some rows of a collection say of its fields: shares of values, nulls and lengths, and distributions of numbers. A key's
 * values are left alone, since other rows have others.
 */
final class FieldSample {
    private FieldSample() {}

    /** The schema with what some rows from all over the collection say. */
    static Collection refined(MilvusServer server, String name, Collection schema, int rows) {
        Field key = schema.fields().stream()
                .filter(field -> field.flags().primaryKey())
                .findFirst()
                .orElseThrow();
        List<String> names = new ArrayList<>();
        schema.fields().stream().filter(FieldSample::isSampled).forEach(field -> names.add(field.name()));
        if (schema.dynamicField()) {
            names.add(Column.DYNAMIC);
        }
        if (names.isEmpty()) {
            return schema;
        }
        SampledRows sample = new SampledRows(server, name, key, names);
        return refined(schema, sample.read(rows), sample.count());
    }

    private static boolean isSampled(Field field) {
        if (field.flags().primaryKey() || SchemaMessages.isStructArray(field)) {
            return false;
        }
        return switch (SchemaMessages.type(field).shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, LIST -> true;
            case STRING, JSON -> field.flags().nullable() || isText(SchemaMessages.type(field));
            case STRUCT -> field.flags().nullable();
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        };
    }

    private static boolean isText(MilvusType type) {
        return type.textKind()
                .filter(kind -> kind == TextKind.STRING || kind == TextKind.DOCUMENT)
                .isPresent();
    }

    /**
     * The schema with what the rows say.
     *
     * @param all how many rows there are
     */
    static Collection refined(Collection schema, List<QueryAnswer> answers, long all) {
        List<Field> fields = new ArrayList<>();
        for (Field field : schema.fields()) {
            if (!isSampled(field)) {
                fields.add(field);
                continue;
            }
            FieldMeasure measure = new FieldMeasure(isText(values(field)));
            for (QueryAnswer answer : answers) {
                Optional<MessageReader> column = answer.field(field.name());
                column.ifPresent(there -> measure.add(AnswerColumn.read(there, like(field), Optional.empty())));
            }
            fields.add(measure.refined(field, all));
        }
        Collection refined = schema.withFields(fields);
        return schema.dynamicField() ? refined.withDynamicFields(dynamic(answers)) : refined;
    }

    private static List<Field> dynamic(List<QueryAnswer> answers) {
        DynamicSample sample = new DynamicSample();
        ColumnView like = new BufferView(new ColumnBuffer(ColumnLayout.of(ColumnShape.JSON)));
        for (QueryAnswer answer : answers) {
            answer.field(Column.DYNAMIC)
                    .ifPresent(column -> sample.add(AnswerColumn.read(column, like, Optional.empty())));
        }
        return sample.keys();
    }

    private static MilvusType values(Field field) {
        return field.elementType().orElseGet(() -> SchemaMessages.type(field));
    }

    private static ColumnView like(Field field) {
        ColumnShape shape = SchemaMessages.type(field).shape();
        ColumnLayout layout = shape == ColumnShape.LIST
                ? ColumnLayout.list(
                        ColumnLayout.of(field.elementType().orElseThrow().shape()))
                : ColumnLayout.of(shape);
        return new BufferView(new ColumnBuffer(layout));
    }
}
