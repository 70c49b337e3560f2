package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.encode.FileSizes;
import java.util.List;

/**
 * JSON as Milvus imports it: a list of row objects, one a line. Rows stand on lines of their own so that line tools can
 * cut and count them; the list around them makes the file one JSON text, which every Milvus since 2.3.4 reads.
 */
public final class JsonFormat implements FileFormat {
    private static final int BLOCK_BYTES = 512 << 10;
    private static final int MOST_BLOCK_ROWS = 1 << 13;

    private final JsonRows rows;
    private final JsonSizes sizes;

    /**
     * @param columns what to write, at least one column other than {@code $meta}
     * @param calibration the same columns bound with the fixed seed that sizes are measured with
     */
    public JsonFormat(List<Column> columns, List<Column> calibration) {
        rows = new JsonRows(columns);
        sizes = new JsonSizes(calibration);
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public FileSizes sizes() {
        return sizes;
    }

    @Override
    public FileAssembly open(FileRange range) {
        return new JsonAssembly(rows, range, blockRows());
    }

    /** Rows of a block; follows from the calibration alone, so that blocks are the same for every seed. */
    private int blockRows() {
        return (int) Math.max(1, Math.min(MOST_BLOCK_ROWS, BLOCK_BYTES / sizes.rowBytes()));
    }

    @Override
    public Workspace newWorkspace() {
        return rows.newWorkspace();
    }
}
