package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.util.Optional;

/** Some rows of a column of texts as bytes, whether the column has the texts themselves or codes of a dictionary. */
public final class TextRows {
    private final ColumnBuffer rows;
    private final byte[] bytes;
    private final int[] offsets;
    private final boolean coded;

    private TextRows(ColumnBuffer rows) {
        this.rows = rows;
        Optional<StringDictionary> dictionary = rows.layout().dictionary();
        this.coded = dictionary.isPresent();
        this.bytes = dictionary.map(StringDictionary::bytes).orElseGet(rows::bytes);
        this.offsets = dictionary.map(StringDictionary::offsets).orElseGet(rows::offsets);
    }

    /** Rows of a STRING column. */
    public static TextRows of(ColumnSource texts, long firstRow, int count) {
        ColumnBuffer rows = new ColumnBuffer(texts.layout());
        texts.fill(firstRow, count, rows);
        return new TextRows(rows);
    }

    /** The array in which the texts lie. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a row's text begins. */
    public int start(int row) {
        return offsets[at(row)];
    }

    /** Where a row's text ends. */
    public int end(int row) {
        return offsets[at(row) + 1];
    }

    /** Whether a row is null. */
    public boolean isNull(int row) {
        return rows.isNull(row);
    }

    private int at(int row) {
        return coded ? rows.ints()[row] : row;
    }
}
