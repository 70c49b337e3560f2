package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.ColumnBlock;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.milvus.internal.wire.MessageWriter;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.schema.MilvusType;
import io.milvus.grpc.DataType;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.StructArrayField;
import java.util.List;

/**
 * Writes columns as inserts carry them: a {@code FieldData} a field, in which a nullable field's values stand without gaps beside
 * a list that says which rows have one.
 */
final class ColumnMessages {
    private ColumnMessages() {}

    /**
     * Writes some rows of a column.
     *
     * @param rows which rows of the block
     */
    static void write(ColumnBlock column, Slots rows, MessageWriter out) {
        ColumnView values = column.values();
        if (column.name().equals(Column.DYNAMIC)) {
            out.field(FieldData.IS_DYNAMIC_FIELD_NUMBER, 1);
            scalars(MilvusType.JSON, values, rows, out);
            head(column.name(), MilvusType.JSON.wireNumber(), out);
            return;
        }
        if (column.mayLackValues()) {
            valid(values, rows, out);
        }
        Slots slots = rows.notNull(values);
        ColumnShape shape = values.shape();
        if (shape.isDenseVector() || shape == ColumnShape.SPARSE_VECTOR) {
            int end = out.size();
            VectorMessages.write(values, slots, out);
            out.enclose(FieldData.VECTORS_FIELD_NUMBER, end);
            head(column.name(), column.type().wireNumber(), out);
        } else if (shape != ColumnShape.LIST) {
            scalars(column.type(), values, slots, out);
            head(column.name(), column.type().wireNumber(), out);
        } else if (values.element().shape() == ColumnShape.STRUCT) {
            structs(column, slots, out);
            head(column.name(), DataType.ArrayOfStruct_VALUE, out);
        } else {
            MilvusType element = column.elementType().orElseThrow();
            int end = out.size();
            ScalarMessages.writeLists(element, values, values.element(), slots, out);
            out.enclose(FieldData.SCALARS_FIELD_NUMBER, end);
            head(column.name(), MilvusType.ARRAY.wireNumber(), out);
        }
    }

    private static void head(String name, int type, MessageWriter out) {
        out.field(FieldData.FIELD_NAME_FIELD_NUMBER, name);
        out.field(FieldData.TYPE_FIELD_NUMBER, type);
    }

    private static void valid(ColumnView values, Slots rows, MessageWriter out) {
        int end = out.size();
        for (int i = rows.count() - 1; i >= 0; i--) {
            out.bool(!values.isNull(rows.at(i)));
        }
        out.enclose(FieldData.VALID_DATA_FIELD_NUMBER, end);
    }

    private static void scalars(MilvusType type, ColumnView values, Slots slots, MessageWriter out) {
        int end = out.size();
        ScalarMessages.write(type, values, slots, out);
        out.enclose(FieldData.SCALARS_FIELD_NUMBER, end);
    }

    /** A message for each sub-field, whose name Milvus has behind that of the whole. */
    private static void structs(ColumnBlock column, Slots slots, MessageWriter out) {
        int end = out.size();
        ColumnView lists = column.values();
        List<? extends ColumnView> members = lists.element().members();
        List<MilvusType> types = column.memberTypes();
        for (int i = members.size() - 1; i >= 0; i--) {
            int endOfMember = out.size();
            ColumnView member = members.get(i);
            String name = lists.element().memberNames().get(i);
            MilvusType type = types.get(i);
            int endOfValues = out.size();
            boolean vectors = member.shape().isDenseVector();
            if (vectors) {
                VectorMessages.writeLists(type, lists, member, slots, out);
                out.enclose(FieldData.VECTORS_FIELD_NUMBER, endOfValues);
            } else {
                ScalarMessages.writeLists(type, lists, member, slots, out);
                out.enclose(FieldData.SCALARS_FIELD_NUMBER, endOfValues);
            }
            head(column.name() + "[" + name + "]", vectors ? DataType.ArrayOfVector_VALUE : DataType.Array_VALUE, out);
            out.enclose(StructArrayField.FIELDS_FIELD_NUMBER, endOfMember);
        }
        out.enclose(FieldData.STRUCT_ARRAYS_FIELD_NUMBER, end);
    }
}
