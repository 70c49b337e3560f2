package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.milvus.internal.key.KeyFilter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

/** All rows that a collection has, page by page in the order of their keys. */
final class StoredPages {
    private final Queries queries;
    private final RowForm form;
    private final List<String> names;
    private final int pageRows;
    private Object last;
    private boolean ended;

    /**
     * Pages of a collection's rows.
     *
     * @param form the fields to be read; the key is read anyway
     * @param pageRows up to 16,384, the most that Milvus gives at once
     */
    StoredPages(Queries queries, RowForm form, int pageRows) {
        this.queries = queries;
        this.form = form;
        this.pageRows = pageRows;
        names = form.names();
    }

    boolean hasNext() {
        return !ended;
    }

    /**
     * All rows whose keys are those of a page, with more fields than it has.
     *
     * @param page not empty
     */
    static StoredRows whole(Queries queries, RowForm form, StoredRows page) {
        String key = form.key().name();
        String filter = KeyFilter.between(key, page.key(0), page.key(page.rows() - 1));
        return new StoredRows(queries.rows(filter, form.names(), OptionalInt.empty()), form);
    }

    /** The next rows, none at the end. */
    StoredRows next() {
        if (ended) {
            throw new NoSuchElementException("no page is left");
        }
        String key = form.key().name();
        boolean text = form.key().milvusType().orElseThrow().shape() == ColumnShape.STRING;
        String filter = last == null ? KeyFilter.all(key, text) : KeyFilter.after(key, last);
        StoredRows rows = new StoredRows(queries.rows(filter, names, OptionalInt.of(pageRows)), form);
        // Not where a page is short: a server may give fewer rows than it has.
        ended = rows.rows() == 0;
        last = ended ? last : rows.key(rows.rows() - 1);
        return rows;
    }
}
