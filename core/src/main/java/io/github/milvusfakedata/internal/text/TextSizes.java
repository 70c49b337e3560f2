package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.encode.SharedValues;
import io.github.milvusfakedata.internal.encode.SizeSample;
import io.github.milvusfakedata.internal.encode.VectorSize;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sizes of files of text, measured on whole rows of a sample when first asked for. Two samples are taken: of the first rows
 * for the size to expect, and below row 2^40, the most that a dataset can have, for the bound; numbers that grow with the
 * row, above all keys, have the most digits there.
 */
final class TextSizes implements FileSizes {
    private static final long ROWS_END = 1L << 40;
    private static final int CHUNK_ROWS = 32;
    private static final int LEAST_ROWS = 128;
    private static final int MOST_ROWS = 4096;
    private static final long SAMPLE_BYTES = 1L << 20;

    private final TextLayout layout;
    private final Supplier<RowText> calibration;
    private final List<Column> columns;
    private Measured measured;

    /**
     * @param calibration makes the rows to measure
     * @param columns the columns of those rows
     */
    TextSizes(TextLayout layout, Supplier<RowText> calibration, List<Column> columns) {
        this.layout = layout;
        this.calibration = calibration;
        this.columns = columns;
    }

    @Override
    public long atMost(long rows) {
        Measured sizes = measured();
        double bytes = Math.max(sizes.first.atMost(rows), sizes.last.atMost(rows));
        return layout.frameBytes() + (long) Math.ceil(bytes + sizes.shared.extra(rows));
    }

    @Override
    public long expected(long rows) {
        Measured sizes = measured();
        return layout.frameBytes() + Math.round(sizes.first.expected(rows));
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
            RowText rows = calibration.get();
            RowWorkspace workspace = rows.newWorkspace();
            measured = new Measured(
                    sample(rows, workspace, 0, 1),
                    sample(rows, workspace, ROWS_END - CHUNK_ROWS, -1),
                    VectorSize.perRow(columns),
                    new SharedValues(columns));
        }
        return measured;
    }

    /** Measures chunks of rows from a place on, upwards or downwards, until there are enough rows or bytes. */
    private SizeSample sample(RowText rows, RowWorkspace workspace, long firstRow, int direction) {
        SizeSample sample = new SizeSample();
        long row = firstRow;
        while (sample.items() < LEAST_ROWS
                || sample.items() < MOST_ROWS && sample.items() * sample.mean() < SAMPLE_BYTES) {
            workspace.fill(row, CHUNK_ROWS);
            for (int i = 0; i < CHUNK_ROWS; i++) {
                workspace.text().clear();
                rows.write(i, workspace);
                sample.add(workspace.text().position() + layout.separator().length);
            }
            row += (long) direction * CHUNK_ROWS;
        }
        return sample;
    }

    private record Measured(SizeSample first, SizeSample last, double vectorBytes, SharedValues shared) {}
}
