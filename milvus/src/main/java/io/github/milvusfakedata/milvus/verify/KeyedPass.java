package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.key.KeyFilter;
import io.github.milvusfakedata.milvus.internal.key.KeyIndex;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.milvus.verify.Difference.FieldDifference;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Compares rows whose keys the dataset knows: asks for a block of keys and holds each row against the recipe. */
final class KeyedPass {
    private final RowForm form;
    private final Queries queries;
    private final int shownRows;
    private final SharedReaders rows;
    private final SharedReaders keys;

    KeyedPass(FakeData data, RowForm form, Queries queries, int shownRows) {
        this.form = form;
        this.queries = queries;
        this.shownRows = shownRows;
        rows = new SharedReaders(data, form.fieldNames());
        keys = new SharedReaders(data, form.key().name());
    }

    /** A range of the dataset's rows. */
    record Range(long firstRow, int rows) {}

    /** Compares a range of rows; safe for use by many threads. */
    DifferenceCounts compare(Range range) {
        queries.requireNotCancelled();
        return rows.read(range, block -> {
            ColumnView blockKeys = keys(block);
            String filter = KeyFilter.anyOf(form.key().name(), blockKeys, Slots.range(0, block.rows()));
            return compare(
                    block, blockKeys, new StoredRows(queries.rows(filter, form.names(), OptionalInt.empty()), form));
        });
    }

    private ColumnView keys(RowBlock block) {
        return block.column(form.key().name()).values();
    }

    /** Adds the rows of a range to a sample, with their keys. */
    void sample(Range range, SampleRows sample) {
        keys.read(range, block -> {
            for (int row = 0; row < block.rows(); row++) {
                sample.add(range.firstRow() + row, StoredRows.keyOf(keys(block), row));
            }
            return sample;
        });
    }

    private DifferenceCounts compare(RowBlock block, ColumnView blockKeys, StoredRows stored) {
        DifferenceCounts findings = new DifferenceCounts(shownRows);
        KeyIndex places = new KeyIndex(stored.keys());
        List<ColumnView> columns = form.columns(block);
        ValueComparison comparison = new ValueComparison();
        for (int row = 0; row < block.rows(); row++) {
            int place = places.find(blockKeys, row);
            if (place < 0) {
                findings.missing(StoredRows.keyText(blockKeys, row), block.firstRow() + row);
                continue;
            }
            findings.compared(1);
            List<FieldDifference> fields = differences(comparison, columns, row, stored, place);
            if (!fields.isEmpty()) {
                findings.different(StoredRows.keyText(blockKeys, row), block.firstRow() + row, fields);
            }
        }
        return findings;
    }

    private List<FieldDifference> differences(
            ValueComparison comparison, List<ColumnView> columns, int row, StoredRows stored, int place) {
        List<FieldDifference> fields = List.of();
        for (int i = 0; i < columns.size(); i++) {
            FieldForm field = form.fields().get(i);
            ColumnView found = stored.columns().get(i);
            if (!comparison.isEqual(field, columns.get(i), row, found, place)) {
                fields = fields.isEmpty() ? new ArrayList<>() : fields;
                fields.add(new FieldDifference(
                        field.name(),
                        ValueText.expected(field, columns.get(i), row),
                        ValueText.of(field.texts(), found, place)));
            }
        }
        return fields;
    }
}
