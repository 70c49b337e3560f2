package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.BlockReader;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.key.KeyFilter;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.milvus.verify.Difference.DifferenceKind;
import io.github.milvusfakedata.milvus.verify.KeyedPass.Range;
import io.github.milvusfakedata.schema.TextKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds what a collection has beyond the rows of a dataset whose keys are known: rows with other keys, and keys that are stored
 * more than once. Looked for only where the collection counts more rows than were found; needs room for a {@link DigestTable}.
 */
final class UnexpectedRows {
    private static final int BLOCK_ROWS = 8_192;

    private final FakeData data;
    private final RowForm keysOnly;
    private final Queries queries;
    private final BlockReader reader;

    UnexpectedRows(FakeData data, RowForm form, Queries queries) {
        this.data = data;
        this.keysOnly = form.keyOnly();
        this.queries = queries;
        reader = data.reader(BLOCK_ROWS, form.key().name());
    }

    /**
     * Tells the extra rows, and the duplicates that make up the rest.
     *
     * @param surplus rows that the collection counts beyond those that were found by their keys
     */
    void tell(long surplus, DifferenceCounts findings) {
        DigestTable known = known();
        StoredPages pages = new StoredPages(queries, keysOnly, BLOCK_ROWS);
        Digest digest = new Digest();
        ValueDigest values = new ValueDigest(digest);
        long extra = 0;
        while (pages.hasNext() && extra < surplus) {
            StoredRows rows = pages.next();
            for (int row = 0; row < rows.rows(); row++) {
                digest.reset();
                values.add(TextKind.STRING, rows.keys(), row);
                if (!known.contains(digest.high(), digest.low())) {
                    findings.extra(StoredRows.keyText(rows.keys(), row));
                    extra++;
                }
            }
        }
        if (extra < surplus) {
            duplicates(surplus - extra, findings);
        }
    }

    private DigestTable known() {
        DigestTable known = new DigestTable(data.rows());
        Digest digest = new Digest();
        ValueDigest values = new ValueDigest(digest);
        for (long first = 0; first < data.rows(); first += BLOCK_ROWS) {
            queries.requireNotCancelled();
            ColumnView keys = keys(new Range(first, (int) Math.min(BLOCK_ROWS, data.rows() - first)));
            for (int row = 0; row < keys.rows(); row++) {
                digest.reset();
                values.add(TextKind.STRING, keys, row);
                known.add(digest.high(), digest.low());
            }
        }
        return known;
    }

    /** The keys of a range of rows, valid until the next call. */
    private ColumnView keys(Range range) {
        return reader.read(range.firstRow(), range.rows())
                .column(keysOnly.key().name())
                .values();
    }

    /** Queries show one row of each key, counts count all. */
    private void duplicates(long wanted, DifferenceCounts findings) {
        long before = findings.count(DifferenceKind.DUPLICATE);
        for (long first = 0; first < data.rows() && findings.shows(DifferenceKind.DUPLICATE); first += BLOCK_ROWS) {
            int rows = (int) Math.min(BLOCK_ROWS, data.rows() - first);
            narrow(first, keys(new Range(first, rows)), Slots.range(0, rows), findings);
            if (findings.count(DifferenceKind.DUPLICATE) - before >= wanted) {
                return;
            }
        }
        findings.more(DifferenceKind.DUPLICATE, wanted - (findings.count(DifferenceKind.DUPLICATE) - before));
    }

    private void narrow(long firstRow, ColumnView keys, Slots slots, DifferenceCounts findings) {
        if (!findings.shows(DifferenceKind.DUPLICATE)) {
            return;
        }
        String key = keysOnly.key().name();
        String filter = KeyFilter.anyOf(key, keys, slots);
        long distinct = new StoredRows(queries.rows(filter, List.of(key), OptionalInt.empty()), keysOnly).rows();
        long more = queries.count(filter) - distinct;
        if (more <= 0) {
            return;
        }
        if (slots.count() == 1) {
            findings.duplicate(StoredRows.keyText(keys, slots.at(0)), firstRow + slots.at(0));
            findings.more(DifferenceKind.DUPLICATE, more - 1);
            return;
        }
        int half = slots.count() / 2;
        narrow(firstRow, keys, slots.part(0, half), findings);
        narrow(firstRow, keys, slots.part(half, slots.count()), findings);
    }
}
