package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.SizeSample;

/** Passes rows on from another source and notes how much their sizes vary. Unlike other sources, for one thread. */
final class MeasuredSource implements ColumnSource {
    private final ColumnSource source;
    private final SizeSample weights = new SizeSample();

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
            weights.add(out.isNull(row) ? 0 : weight(out, row, row + 1));
        }
    }

    /** The rows' weights, which are nearly proportional to their bytes. */
    SizeSample weights() {
        return weights;
    }

    private static long weight(ColumnBuffer buffer, int from, int to) {
        return switch (buffer.layout().shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> to - from;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> to - from;
            case SPARSE_VECTOR -> 1 + buffer.offsets()[to] - buffer.offsets()[from];
            case LIST -> weight(buffer.element(), buffer.offsets()[from], buffer.offsets()[to]);
            case STRING, JSON -> textWeight(buffer, from, to);
            case STRUCT -> {
                long weight = 0;
                for (ColumnBuffer member : buffer.members()) {
                    weight += weight(member, from, to);
                }
                yield weight;
            }
        };
    }

    private static long textWeight(ColumnBuffer buffer, int from, int to) {
        if (buffer.layout().dictionary().isPresent()) {
            return to - from;
        }
        return (long) Integer.BYTES * (to - from) + buffer.offsets()[to] - buffer.offsets()[from];
    }
}
