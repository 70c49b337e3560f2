package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.milvus.KeyFilter;
import io.github.milvusfakedata.milvus.verify.Difference.Kind;
import io.github.milvusfakedata.milvus.verify.KeyedPass.Range;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds what a collection has beyond the rows of a dataset whose keys are known: rows with other keys, and keys that are stored
 * more than once. Looked for only where the collection counts more rows than were found; needs room for a {@link DigestTable}.
 */
final class StrayRows {
    private static final int BLOCK_ROWS = 8_192;

    private final FakeData data;
    private final RowForm keysOnly;
    private final Queries queries;

    StrayRows(FakeData data, RowForm form, Queries queries) {
        this.data = data;
        this.keysOnly = new RowForm(form.key(), List.of());
        this.queries = queries;
    }

    /**
     * Tells the extra rows, and the duplicates that make up the rest.
     *
     * @param surplus rows that the collection counts beyond those that were found by their keys
     */
    void tell(long surplus, Findings findings) {
        DigestTable known = known();
        StoredPages pages = new StoredPages(queries, keysOnly, BLOCK_ROWS);
        Digest digest = new Digest();
        long extra = 0;
        while (pages.hasNext() && extra < surplus) {
            StoredRows rows = pages.next();
            for (int row = 0; row < rows.rows(); row++) {
                Object key = rows.key(row);
                digest.reset();
                Values.digest(key, digest);
                if (!known.contains(digest.high(), digest.low())) {
                    findings.extra(KeyedPass.keyText(key));
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
        for (long first = 0; first < data.rows(); first += BLOCK_ROWS) {
            queries.requireNotCancelled();
            for (Object key : keys(new Range(first, (int) Math.min(BLOCK_ROWS, data.rows() - first)))) {
                digest.reset();
                Values.digest(key, digest);
                known.add(digest.high(), digest.low());
            }
        }
        return known;
    }

    private List<Object> keys(Range range) {
        return KeyedPass.keys(data.block(range.firstRow(), range.rows()), keysOnly.key());
    }

    /** Queries show one row of each key, counts count all. */
    private void duplicates(long wanted, Findings findings) {
        long before = findings.count(Kind.DUPLICATE);
        for (long first = 0; first < data.rows() && findings.shows(Kind.DUPLICATE); first += BLOCK_ROWS) {
            Range range = new Range(first, (int) Math.min(BLOCK_ROWS, data.rows() - first));
            narrow(range, keys(range), findings);
            if (findings.count(Kind.DUPLICATE) - before >= wanted) {
                return;
            }
        }
        findings.more(Kind.DUPLICATE, wanted - (findings.count(Kind.DUPLICATE) - before));
    }

    private void narrow(Range range, List<Object> keys, Findings findings) {
        if (!findings.shows(Kind.DUPLICATE)) {
            return;
        }
        String key = keysOnly.key().name();
        String filter = KeyFilter.anyOf(key, keys);
        long distinct = new StoredRows(queries.rows(filter, List.of(key), OptionalInt.empty()), keysOnly).rows();
        long more = queries.count(filter) - distinct;
        if (more <= 0) {
            return;
        }
        if (range.rows() == 1) {
            findings.duplicate(KeyedPass.keyText(keys.get(0)), range.firstRow());
            findings.more(Kind.DUPLICATE, more - 1);
            return;
        }
        int half = range.rows() / 2;
        narrow(new Range(range.firstRow(), half), keys.subList(0, half), findings);
        narrow(new Range(range.firstRow() + half, range.rows() - half), keys.subList(half, keys.size()), findings);
    }
}
