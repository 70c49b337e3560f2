package io.github.milvusfakedata.internal.encode;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.util.List;

/** Bytes that vector values take in memory; how many entries sparse vectors and elements lists have is
 * measured, all else follows from the layout. */
public final class VectorSize {
    private static final int SAMPLE_ROWS = 1024;
    private static final int SPARSE_ENTRY_BYTES = Integer.BYTES + Float.BYTES;

    private VectorSize() {}

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
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON -> 0;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> bytes(layout);
            case SPARSE_VECTOR -> mean(column) * SPARSE_ENTRY_BYTES;
            case LIST, STRUCT -> ofElements(column);
        };
    }

    /** Bytes of a dense vector, 0 of anything else. */
    private static double bytes(ColumnLayout layout) {
        if (!layout.shape().isDenseVector()) {
            return 0;
        }
        return layout.shape() == ColumnShape.FLOAT_VECTOR ? (double) layout.width() * Float.BYTES : layout.width();
    }

    private static double ofElements(Column column) {
        double bytes = 0;
        for (ColumnSource member : column.source().members()) {
            bytes += bytes(member.layout().values());
        }
        return bytes == 0 ? 0 : bytes * mean(column);
    }

    /** Mean elements of a row, or entries of a sparse vector. */
    private static double mean(Column column) {
        ColumnSource lengths = column.source().members().stream().findFirst().orElse(column.source());
        ColumnBuffer buffer = new ColumnBuffer(lengths.layout());
        lengths.fill(0, SAMPLE_ROWS, buffer);
        return (double) buffer.offsets()[SAMPLE_ROWS] / SAMPLE_ROWS;
    }
}
