package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.ColumnBlock;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.milvus.KeyFilter;
import io.github.milvusfakedata.milvus.verify.Difference.FieldDifference;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Compares rows whose keys the dataset knows: asks for a block of keys and holds each row against the recipe. */
final class KeyedPass {
    private final FakeData data;
    private final RowForm form;
    private final Queries queries;
    private final int shownRows;

    KeyedPass(FakeData data, RowForm form, Queries queries, int shownRows) {
        this.data = data;
        this.form = form;
        this.queries = queries;
        this.shownRows = shownRows;
    }

    /** A range of the dataset's rows. */
    record Range(long firstRow, int rows) {}

    /** Compares a range of rows; safe for use by many threads. */
    Findings compare(Range range) {
        queries.requireNotCancelled();
        RowBlock block = data.block(range.firstRow(), range.rows());
        List<Object> keys = keys(block, form.key());
        String filter = KeyFilter.anyOf(form.key().name(), keys);
        return compare(block, keys, new StoredRows(queries.rows(filter, form.names(), OptionalInt.empty()), form));
    }

    /** The keys of a range of rows. */
    List<Object> keys(Range range) {
        return keys(data.block(range.firstRow(), range.rows()), form.key());
    }

    /** The keys of some rows. */
    static List<Object> keys(RowBlock block, Field key) {
        ColumnBlock column = block.column(key.name());
        ValueForm keyForm = ValueForm.of(key.milvusType().orElseThrow());
        List<Object> keys = new ArrayList<>(block.rows());
        for (int row = 0; row < block.rows(); row++) {
            keys.add(keyForm.apply(column.get(row)));
        }
        return keys;
    }

    private Findings compare(RowBlock block, List<Object> keys, StoredRows stored) {
        Findings findings = new Findings(shownRows);
        Map<Object, Integer> places = new HashMap<>(2 * stored.rows());
        for (int row = 0; row < stored.rows(); row++) {
            places.put(stored.key(row), row);
        }
        List<ColumnBlock> columns = new ArrayList<>();
        form.fields().forEach(field -> columns.add(block.column(field.name())));
        for (int row = 0; row < block.rows(); row++) {
            Integer place = places.get(keys.get(row));
            if (place == null) {
                findings.missing(keyText(keys.get(row)), block.firstRow() + row);
            } else {
                findings.compared(1);
                List<FieldDifference> fields = differences(columns, row, stored, place);
                if (!fields.isEmpty()) {
                    findings.different(keyText(keys.get(row)), block.firstRow() + row, fields);
                }
            }
        }
        return findings;
    }

    private List<FieldDifference> differences(List<ColumnBlock> columns, int row, StoredRows stored, int place) {
        List<FieldDifference> fields = List.of();
        for (int i = 0; i < columns.size(); i++) {
            FieldForm field = form.fields().get(i);
            Object expected = field.value(columns.get(i), row);
            Object found = stored.value(i, place);
            if (!Values.equal(expected, found)) {
                fields = fields.isEmpty() ? new ArrayList<>() : fields;
                fields.add(new FieldDifference(field.name(), Values.shown(expected), Values.shown(found)));
            }
        }
        return fields;
    }

    /** A key in a report. */
    static String keyText(Object key) {
        return String.valueOf(key);
    }
}
