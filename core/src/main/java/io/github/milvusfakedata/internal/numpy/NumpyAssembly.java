package io.github.milvusfakedata.internal.numpy;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;

/** One column's file; each block is a fixed number of rows. */
final class NumpyAssembly implements FileAssembly {
    private static final int BLOCK_BYTES = 1 << 20;

    private final NumpyColumn column;
    private final FileRange range;
    private final int blockRows;

    NumpyAssembly(NumpyColumn column, FileRange range) {
        this.column = column;
        this.range = range;
        this.blockRows = Math.max(1, BLOCK_BYTES / column.rowBytes());
    }

    @Override
    public int blocks() {
        return Math.toIntExact((column.written(range.rows()) + blockRows - 1) / blockRows);
    }

    @Override
    public void head(EncodedBlock out) {
        out.clear();
        NumpyHeader.write(column, range.rows(), out.requireBody(NumpyHeader.BYTES));
    }

    @Override
    public void encode(int block, FileFormat.Workspace workspace, EncodedBlock out) {
        NumpyFormat.ColumnWorkspace own = (NumpyFormat.ColumnWorkspace) workspace;
        long start = (long) block * blockRows;
        int rows = (int) Math.min(blockRows, column.written(range.rows()) - start);
        ColumnBuffer buffer = own.buffer(column);
        column.column().source().fill(range.firstRow() + start, rows, buffer);
        out.clear();
        own.values().write(column, buffer, out.requireBody(rows * column.rowBytes()));
    }

    @Override
    public void committed(int block, EncodedBlock written) {
        // Nothing at the end of such a file depends on what stands before.
    }

    @Override
    public void tail(EncodedBlock out) {
        out.clear();
    }
}
