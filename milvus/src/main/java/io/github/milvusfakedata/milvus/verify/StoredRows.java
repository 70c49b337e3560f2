package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.wire.AnswerColumn;
import io.github.milvusfakedata.milvus.internal.wire.MessageReader;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of an answer, with their columns in the order of the compared fields. */
final class StoredRows {
    private final ColumnView keys;
    private final List<ColumnView> columns = new ArrayList<>();

    /**
     * The rows of an answer.
     *
     * @throws IllegalStateException if a field that was asked for is not in it, or has values of another form
     */
    StoredRows(QueryAnswer answer, RowForm form) {
        Optional<MessageReader> key = answer.field(form.key().name());
        keys = key.<ColumnView>map(field -> AnswerColumn.read(field, form.keyLike(), Optional.empty()))
                .orElseGet(form::keyLike);
        for (FieldForm field : form.fields()) {
            Optional<MessageReader> message = answer.field(field.name());
            if (message.isEmpty() && rows() > 0) {
                throw new IllegalStateException("the server sent no field " + field.name());
            }
            message.ifPresent(reader -> columns.add(AnswerColumn.read(reader, field.like(), Optional.of(rows()))));
        }
    }

    int rows() {
        return keys.rows();
    }

    /** The primary keys. */
    ColumnView keys() {
        return keys;
    }

    /** The columns of the compared fields; none where there are no rows. */
    List<ColumnView> columns() {
        return columns;
    }

    /** The primary key of a row, a Long or a String. */
    Object key(int row) {
        return keyOf(keys, row);
    }

    /** A key of a column of keys, a Long or a String. */
    static Object keyOf(ColumnView keys, int row) {
        if (keys.shape() == ColumnShape.INT64) {
            return keys.longAt(row);
        }
        int start = keys.textStart(row);
        return new String(keys.textBytes(), start, keys.textEnd(row) - start, StandardCharsets.UTF_8);
    }

    /** A key in a report. */
    static String keyText(ColumnView keys, int row) {
        return keyOf(keys, row).toString();
    }
}
