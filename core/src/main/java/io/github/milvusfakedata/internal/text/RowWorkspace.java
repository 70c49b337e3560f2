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

    /** Buffers for these columns, in this order. */
    RowWorkspace(List<Column> columns) {
        this.columns = columns;
        buffers = columns.stream()
                .map(column -> new ColumnBuffer(column.layout()))
                .toArray(ColumnBuffer[]::new);
    }

    /** Computes a range of rows into the buffers. */
    void fill(long firstRow, int rows) {
        for (int i = 0; i < buffers.length; i++) {
            columns.get(i).source().fill(firstRow, rows, buffers[i]);
        }
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
