package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** Passes rows on from another source and notes how much their sizes vary. Unlike other sources, for one thread. */
final class MeasuredSource implements ColumnSource {
    private final ColumnSource source;
    private long rows;
    private double sum;
    private double sumOfSquares;
    private double max;

    MeasuredSource(ColumnSource source) {
        this.source = source;
    }

    @Override
    public ColumnLayout layout() {
        return source.layout();
    }

    @Override
    public void fill(long firstRow, int newRows, ColumnBuffer out) {
        source.fill(firstRow, newRows, out);
        for (int row = 0; row < newRows; row++) {
            double weight = out.isNull(row) ? 0 : weight(out, row, row + 1);
            sum += weight;
            sumOfSquares += weight * weight;
            max = Math.max(max, weight);
        }
        rows += newRows;
    }

    /** Sum of the rows' weights, which are proportional to their bytes. */
    double sum() {
        return sum;
    }

    /** Standard deviation of the rows' weights. */
    double deviation() {
        double mean = sum / rows;
        return Math.sqrt(Math.max(0, sumOfSquares / rows - mean * mean));
    }

    /** The largest weight. */
    double max() {
        return max;
    }

    private static double weight(ColumnBuffer buffer, int from, int to) {
        return switch (buffer.layout().shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> to - from;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> to - from;
            case SPARSE_VECTOR -> 1.0 + buffer.offsets()[to] - buffer.offsets()[from];
            case LIST -> weight(buffer.element(), buffer.offsets()[from], buffer.offsets()[to]);
            case STRING, JSON -> textWeight(buffer, from, to);
        };
    }

    private static double textWeight(ColumnBuffer buffer, int from, int to) {
        if (buffer.layout().dictionary().isPresent()) {
            return to - from;
        }
        return (double) Integer.BYTES * (to - from) + buffer.offsets()[to] - buffer.offsets()[from];
    }
}
