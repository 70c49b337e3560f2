package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.encode.SizeSample;
import io.github.milvusfakedata.internal.encode.VectorBytes;
import java.util.List;

/**
 * Sizes of JSON files, measured on whole rows of a sample when first asked for. Two samples are taken: of the first rows
 * for the size to expect, and below row 2^40, the most that a dataset can have, for the bound; numbers that grow with the
 * row, above all keys, have the most digits there.
 */
final class JsonSizes implements FileSizes {
    /** Of every row: comma and line end. */
    static final int SEPARATOR_BYTES = 2;

    /** The rest of a file: brackets and line ends, with one separator less. */
    static final int FRAME_BYTES = 3;

    private static final long ROWS_END = 1L << 40;
    private static final int CHUNK_ROWS = 32;
    private static final int LEAST_ROWS = 128;
    private static final int MOST_ROWS = 4096;
    private static final long SAMPLE_BYTES = 1L << 20;

    private final List<Column> columns;
    private Measured measured;

    JsonSizes(List<Column> calibration) {
        columns = List.copyOf(calibration);
    }

    @Override
    public long atMost(long rows) {
        Measured sizes = measured();
        double bytes = Math.max(sizes.first.atMost(rows), sizes.last.atMost(rows));
        return FRAME_BYTES + (long) Math.ceil(bytes);
    }

    @Override
    public long expected(long rows) {
        Measured sizes = measured();
        return FRAME_BYTES + Math.round(sizes.first.expected(rows));
    }

    @Override
    public long vectorBytes(long rows) {
        return Math.round(measured().vectorBytes * rows);
    }

    /** Mean bytes of a row. */
    double rowBytes() {
        return measured().first.mean();
    }

    private synchronized Measured measured() {
        if (measured == null) {
            JsonRows rows = new JsonRows(columns);
            JsonRows.Workspace workspace = rows.newWorkspace();
            measured = new Measured(
                    sample(rows, workspace, 0, 1),
                    sample(rows, workspace, ROWS_END - CHUNK_ROWS, -1),
                    VectorBytes.perRow(columns));
        }
        return measured;
    }

    /** Measures chunks of rows from a place on, upwards or downwards, until there are enough rows or bytes. */
    private static SizeSample sample(JsonRows rows, JsonRows.Workspace workspace, long firstRow, int direction) {
        SizeSample sample = new SizeSample();
        long row = firstRow;
        while (sample.items() < LEAST_ROWS
                || sample.items() < MOST_ROWS && sample.items() * sample.mean() < SAMPLE_BYTES) {
            rows.fill(row, CHUNK_ROWS, workspace);
            for (int i = 0; i < CHUNK_ROWS; i++) {
                workspace.text().clear();
                rows.write(i, workspace);
                sample.add(workspace.text().position() + SEPARATOR_BYTES);
            }
            row += (long) direction * CHUNK_ROWS;
        }
        return sample;
    }

    private record Measured(SizeSample first, SizeSample last, double vectorBytes) {}
}
