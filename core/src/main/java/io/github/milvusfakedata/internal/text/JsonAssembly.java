package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import java.nio.charset.StandardCharsets;

/** One JSON file; each block is a fixed number of rows, computed and written as a whole. */
final class JsonAssembly implements FileAssembly {
    private static final byte[] HEAD = "[\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEPARATOR = ",\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAIL = "\n]\n".getBytes(StandardCharsets.US_ASCII);

    private final JsonRows rows;
    private final FileRange range;
    private final int blockRows;

    JsonAssembly(JsonRows rows, FileRange range, int blockRows) {
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
        out.requireBody(HEAD.length).put(HEAD);
    }

    @Override
    public void encode(int block, FileFormat.Workspace workspace, EncodedBlock out) {
        JsonRows.Workspace own = (JsonRows.Workspace) workspace;
        long start = (long) block * blockRows;
        int count = (int) Math.min(blockRows, range.rows() - start);
        rows.fill(range.firstRow() + start, count, own);
        TextBuffer text = own.text();
        text.clear();
        for (int row = 0; row < count; row++) {
            if (start + row > 0) {
                text.put(SEPARATOR);
            }
            rows.write(row, own);
        }
        out.clear();
        out.requireBody(text.position()).put(text.bytes(), 0, text.position());
    }

    @Override
    public void committed(int block, EncodedBlock written) {
        // Nothing at a JSON file's end depends on what stands before.
    }

    @Override
    public void tail(EncodedBlock out) {
        out.clear();
        out.requireBody(TAIL.length).put(TAIL);
    }
}
