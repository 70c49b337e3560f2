package io.github.milvusfakedata.internal.encode;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.util.List;

/** Bytes that vector values take in memory; those of sparse vectors are measured, all others follow from the layout. */
public final class VectorBytes {
    private static final int SAMPLE_ROWS = 1024;
    private static final int SPARSE_ENTRY_BYTES = Integer.BYTES + Float.BYTES;

    private VectorBytes() {}

    /** Mean vector bytes of a row over all columns; null rows count in full. */
    public static double perRow(List<Column> columns) {
        double bytes = 0;
        for (Column column : columns) {
            bytes += perRow(column);
        }
        return bytes;
    }

    private static double perRow(Column column) {
        ColumnLayout layout = column.layout();
        return switch (layout.shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, LIST -> 0;
            case FLOAT_VECTOR -> (double) layout.width() * Float.BYTES;
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> layout.width();
            case SPARSE_VECTOR -> sampled(column);
        };
    }

    private static double sampled(Column column) {
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        column.source().fill(0, SAMPLE_ROWS, buffer);
        return (double) buffer.offsets()[SAMPLE_ROWS] * SPARSE_ENTRY_BYTES / SAMPLE_ROWS;
    }
}
