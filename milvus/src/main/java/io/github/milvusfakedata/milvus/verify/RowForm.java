package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.ColumnBlock;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a dataset that are compared, and how the library's values of each become the ones to compare.
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
     * @param form how its values become those to compare
     * @param absent what the collection holds where the dataset has a null: the field's default value, else null
     */
    record FieldForm(String name, MilvusType type, ValueForm form, Object absent) {
        boolean isVector() {
            return type.shape().isVector();
        }

        /** The value of a row to compare. */
        Object value(ColumnBlock column, int row) {
            Object value = column.get(row);
            return value == null ? absent : form.apply(value);
        }
    }

    /** The form of a dataset's rows. */
    static RowForm of(FakeData data, boolean vectors) {
        Collection collection = data.collection();
        Map<String, Field> byName = new LinkedHashMap<>();
        collection.fields().forEach(field -> byName.put(field.name(), field));
        Field key = collection.fields().stream()
                .filter(field -> field.flags().primaryKey())
                .findFirst()
                .orElseThrow();
        List<FieldForm> forms = new ArrayList<>();
        for (ColumnBlock column : data.block(0, 1).columns()) {
            Field field = byName.get(column.name());
            FieldForm form = new FieldForm(
                    column.name(), column.type(), form(column, field), field == null ? null : Defaults.of(field));
            if (vectors || !form.isVector()) {
                forms.add(form);
            }
        }
        return new RowForm(key, List.copyOf(forms));
    }

    private static ValueForm form(ColumnBlock column, Field field) {
        Optional<MilvusType> element = field == null ? Optional.empty() : field.elementType();
        return ValueForm.of(element.orElse(column.type()));
    }

    /** Whether the server assigns keys, so that rows can't be asked for by them. */
    boolean isKeyAssigned() {
        return key.flags().autoId();
    }

    /** About how many bytes a row takes in an answer, at least 1. */
    long rowBytes(FakeData data) {
        int rows = (int) Math.min(MEASURED_ROWS, data.rows());
        RowBlock block = data.block(0, rows);
        long bytes = 0;
        for (FieldForm field : fields) {
            ColumnBlock column = block.column(field.name());
            for (int row = 0; row < rows; row++) {
                bytes += Values.bytes(field.value(column, row));
            }
        }
        return Math.max(1, bytes / rows);
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
