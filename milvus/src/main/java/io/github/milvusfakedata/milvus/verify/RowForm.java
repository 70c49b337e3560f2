package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.ColumnBlock;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.BufferView;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a dataset that are compared.
 *
 * @param key the primary key's field
 * @param fields the compared fields in the order of the schema, {@code $meta} last; the key is among them unless the server
 *     assigns it
 */
record RowForm(Field key, List<FieldForm> fields) {
    /** The rows that are computed to see which columns there are and how large they get. */
    private static final int MEASURED_ROWS = 64;

    /**
     * A compared field.
     *
     * @param name its name, also that of its column in an answer
     * @param type its type
     * @param texts what its texts are, or those of its elements; any where it has none
     * @param like a column of the form that its values have
     * @param absent what the collection holds where the dataset has a null: the field's default value, if it has one
     */
    record FieldForm(String name, MilvusType type, TextKind texts, ColumnView like, Optional<ColumnView> absent) {
        boolean isVector() {
            return type.shape().isVector();
        }
    }

    /** The form of a dataset's rows. */
    static RowForm of(FakeData data, boolean vectors) {
        Collection collection = data.collection();
        Field key = collection.fields().stream()
                .filter(field -> field.flags().primaryKey())
                .findFirst()
                .orElseThrow();
        List<FieldForm> forms = new ArrayList<>();
        for (ColumnBlock column : data.reader(1).read(0, 1).columns()) {
            FieldForm form = form(column);
            if (vectors || !form.isVector()) {
                forms.add(form);
            }
        }
        return new RowForm(key, List.copyOf(forms));
    }

    private static FieldForm form(ColumnBlock column) {
        MilvusType values = column.elementType().orElse(column.type());
        return new FieldForm(
                column.name(),
                column.type(),
                values.textKind().orElse(TextKind.STRING),
                column.values(),
                column.defaultValue()
                        .map(value -> Defaults.column(column.values().shape(), value)));
    }

    /** The key alone. */
    RowForm keyOnly() {
        return new RowForm(key, List.of());
    }

    /** A column of the form that keys have. */
    ColumnView keyLike() {
        return new BufferView(
                new ColumnBuffer(ColumnLayout.of(key.milvusType().orElseThrow().shape())));
    }

    /** Whether the server assigns keys, so that rows can't be asked for by them. */
    boolean isKeyAssigned() {
        return key.flags().autoId();
    }

    /** The compared fields of a block that has them, in their order. */
    List<ColumnView> columns(RowBlock block) {
        List<ColumnView> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(block.column(field.name()).values()));
        return columns;
    }

    /** About how many bytes a row takes in an answer, at least 1. */
    long rowBytes(FakeData data) {
        int rows = (int) Math.min(MEASURED_ROWS, data.rows());
        long bytes = 0;
        for (ColumnView column : columns(data.reader(1).read(0, rows))) {
            for (int row = 0; row < rows; row++) {
                bytes += column.isNull(row) ? Long.BYTES : bytes(column, row);
            }
        }
        return Math.max(1, bytes / rows);
    }

    private static long bytes(ColumnView column, int row) {
        return switch (column.shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> Long.BYTES;
            case STRING, JSON -> column.textEnd(row) - column.textStart(row) + 2L;
            case FLOAT_VECTOR -> (long) Float.BYTES * column.width();
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> column.width();
            case SPARSE_VECTOR -> 2L * Long.BYTES * (column.end(row) - column.start(row));
            case LIST -> {
                long bytes = Integer.BYTES;
                for (int i = column.start(row); i < column.end(row); i++) {
                    bytes += bytes(column.element(), i);
                }
                yield bytes;
            }
            case STRUCT -> {
                long bytes = 0;
                for (ColumnView member : column.members()) {
                    bytes += Long.BYTES + bytes(member, row);
                }
                yield bytes;
            }
        };
    }

    /** The names of the compared fields. */
    String[] fieldNames() {
        return fields.stream().map(FieldForm::name).toArray(String[]::new);
    }

    /** The names of the fields that a server is asked for: those compared, and the key. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.name()));
        if (!names.contains(key.name())) {
            names.add(key.name());
        }
        return names;
    }
}
