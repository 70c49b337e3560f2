package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.encode.FileFormat;
import java.util.List;

/** One thread's column buffers and text. */
final class RowWorkspace implements FileFormat.Workspace {
    private final List<Column> columns;
    private final ColumnBuffer[] buffers;
    private final TextBuffer text = new TextBuffer();
    private final TextBuffer cell = new TextBuffer();
    private long firstRow;

    /** Buffers for these columns, in this order. */
    RowWorkspace(List<Column> columns) {
        this.columns = columns;
        buffers = columns.stream()
                .map(column -> new ColumnBuffer(column.layout()))
                .toArray(ColumnBuffer[]::new);
    }

    /** Computes a range of rows into the buffers. */
    void fill(long first, int rows) {
        firstRow = first;
        for (int i = 0; i < buffers.length; i++) {
            columns.get(i).source().fill(first, rows, buffers[i]);
        }
    }

    /** The number of the first row that was computed last. */
    long firstRow() {
        return firstRow;
    }

    /** The buffers, in the order of the columns. */
    ColumnBuffer[] buffers() {
        return buffers;
    }

    /** The rows written so far. */
    TextBuffer text() {
        return text;
    }

    /** Room for a single value on its way to the text. */
    TextBuffer cell() {
        return cell;
    }
}
