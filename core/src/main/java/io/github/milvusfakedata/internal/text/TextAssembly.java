package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;

/** One file of text; each block is a fixed number of rows, computed and written as a whole. */
final class TextAssembly implements FileAssembly {
    private final TextLayout layout;
    private final RowText rows;
    private final FileRange range;
    private final int blockRows;

    TextAssembly(TextLayout layout, RowText rows, FileRange range, int blockRows) {
        this.layout = layout;
        this.rows = rows;
        this.range = range;
        this.blockRows = blockRows;
    }

    @Override
    public int blocks() {
        return Math.toIntExact((range.rows() + blockRows - 1) / blockRows);
    }

    @Override
    public void head(EncodedBlock out) {
        out.clear();
        out.requireBody(layout.head().length).put(layout.head());
    }

    @Override
    public void encode(int block, FileFormat.Workspace workspace, EncodedBlock out) {
        RowWorkspace own = (RowWorkspace) workspace;
        long start = (long) block * blockRows;
        int count = (int) Math.min(blockRows, range.rows() - start);
        own.fill(range.firstRow() + start, count);
        TextBuffer text = own.text();
        text.clear();
        for (int row = 0; row < count; row++) {
            if (start + row > 0) {
                text.put(layout.separator());
            }
            rows.write(row, own);
        }
        out.clear();
        out.requireBody(text.position()).put(text.bytes(), 0, text.position());
    }

    @Override
    public void committed(int block, EncodedBlock written) {
        // Nothing at the end of such a file depends on what stands before.
    }

    @Override
    public void tail(EncodedBlock out) {
        out.clear();
        out.requireBody(layout.tail().length).put(layout.tail());
    }
}
