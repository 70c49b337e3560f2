package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.QueryResults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of an answer, with their columns in the order of the compared fields. */
final class StoredRows {
    private final int rows;
    private final StoredColumn keys;
    private final List<StoredColumn> columns = new ArrayList<>();

    /**
     * The rows of an answer.
     *
     * @throws IllegalStateException if a field that was asked for is not in it
     */
    StoredRows(QueryResults answer, RowForm form) {
        Map<String, FieldData> byName = new HashMap<>();
        answer.getFieldsDataList().forEach(field -> byName.put(nameOf(field), field));
        FieldData key = byName.get(form.key().name());
        rows = key == null ? 0 : StoredColumn.count(key);
        keys = key == null
                ? null
                : new StoredColumn(key, ValueForm.of(form.key().milvusType().orElseThrow()), rows);
        for (FieldForm field : form.fields()) {
            FieldData data = byName.get(field.name());
            if (data == null && rows > 0) {
                throw new IllegalStateException("the server sent no field " + field.name());
            }
            if (data != null) {
                columns.add(new StoredColumn(data, field.form(), rows));
            }
        }
    }

    /** Some servers leave out the name of the dynamic field's column and only mark it. */
    private static String nameOf(FieldData field) {
        return field.getIsDynamic() && field.getFieldName().isEmpty() ? "$meta" : field.getFieldName();
    }

    int rows() {
        return rows;
    }

    /** The primary key of a row, a Long or a String. */
    Object key(int row) {
        return keys.value(row);
    }

    /** The value of a row's field, by the field's place among those compared. */
    Object value(int field, int row) {
        return columns.get(field).value(row);
    }
}
