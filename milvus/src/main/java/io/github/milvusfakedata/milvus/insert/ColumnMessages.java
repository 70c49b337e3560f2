package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.DataType;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.StructArrayField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns in the protocol's form, as inserts carry them: a message a field, in which a nullable field's values stand without
 * gaps beside a list that says which rows have one.
 */
final class ColumnMessages {
    private final Map<String, Field> fields = new HashMap<>();

    /** The columns of a checked collection. */
    ColumnMessages(Collection collection) {
        collection.fields().forEach(field -> fields.put(field.name(), field));
    }

    /**
     * Some rows of a column.
     *
     * @param name the column's name
     * @param rows which rows of the buffer
     */
    FieldData message(String name, ColumnBuffer buffer, Slots rows) {
        FieldData.Builder message = FieldData.newBuilder().setFieldName(name);
        if (name.equals(Column.DYNAMIC)) {
            return message.setType(DataType.JSON)
                    .setIsDynamic(true)
                    .setScalars(ScalarMessages.values(DataType.JSON, buffer, rows))
                    .build();
        }
        Field field = fields.get(name);
        if (field.flags().nullable() || field.params().defaultValue().isPresent()) {
            for (int i = 0; i < rows.count(); i++) {
                message.addValidData(!buffer.isNull(rows.at(i)));
            }
        }
        fill(message, field, buffer, rows.notNull(buffer));
        return message.build();
    }

    private static void fill(FieldData.Builder message, Field field, ColumnBuffer buffer, Slots slots) {
        ColumnShape shape = buffer.layout().shape();
        if (shape.isDenseVector() || shape == ColumnShape.SPARSE_VECTOR) {
            message.setType(type(field.type())).setVectors(VectorMessages.values(buffer, slots));
        } else if (shape != ColumnShape.LIST) {
            DataType type = type(field.type());
            message.setType(type).setScalars(ScalarMessages.values(type, buffer, slots));
        } else if (buffer.element().layout().shape() == ColumnShape.STRUCT) {
            message.setType(DataType.ArrayOfStruct).setStructArrays(structs(field, buffer, slots));
        } else {
            DataType element = type(field.params().elementType().orElseThrow());
            message.setType(DataType.Array).setScalars(ScalarMessages.arrays(element, buffer, buffer.element(), slots));
        }
    }

    /** A message for each sub-field, whose name Milvus has behind that of the whole. */
    private static StructArrayField structs(Field field, ColumnBuffer lists, Slots slots) {
        StructArrayField.Builder message = StructArrayField.newBuilder();
        List<ColumnBuffer> members = lists.element().members();
        for (int i = 0; i < members.size(); i++) {
            ColumnBuffer member = members.get(i);
            String name = lists.element().layout().members().get(i).name();
            DataType type = type(subField(field, name).type());
            FieldData.Builder part = FieldData.newBuilder().setFieldName(field.name() + "[" + name + "]");
            if (member.layout().shape().isDenseVector()) {
                part.setType(DataType.ArrayOfVector).setVectors(VectorMessages.arrays(type, lists, member, slots));
            } else {
                part.setType(DataType.Array).setScalars(ScalarMessages.arrays(type, lists, member, slots));
            }
            message.addFields(part);
        }
        return message.build();
    }

    private static Field subField(Field field, String name) {
        return field.fields().stream()
                .filter(sub -> sub.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DataType type(String name) {
        return DataType.forNumber(FieldTypes.named(name).orElseThrow().type().wireNumber());
    }
}
