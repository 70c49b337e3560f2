package io.github.milvusfakedata.internal.encode;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * By how much more the bytes of many rows may stray from their mean where rows share values: a long text that comes often
 * makes a file larger, and which text comes often the seed decides. Of {@code rows} rows that share {@code rows /
 * repetition} values, value k of them has a share of about 1 / √k, so the variance of a sum is that of independent rows times
 * {@code repetition × (4 + ln(rows / repetition))}.
 */
public final class SharedValues {
    private static final double DEVIATIONS = 6;
    private static final int SAMPLE_ROWS = 1024;

    /** Share by which a value that nobody has seen may be larger than the largest of the sample. */
    private static final double LARGER = 1.25;

    /** The part of the sum over 1 / k that the first value alone has. */
    private static final double FIRST_VALUE = 4;

    /** The most characters of a number as text, and the fewest. */
    private static final int LONGEST_NUMBER = 24;

    private final List<Shared> columns = new ArrayList<>();

    private record Shared(double repetition, SizeSample sizes) {}

    /** What those of the columns add whose layout says that rows share values; the columns themselves don't repeat any. */
    public SharedValues(List<Column> sample) {
        for (Column column : sample) {
            if (column.layout().repetition() > 1) {
                columns.add(new Shared(column.layout().repetition(), sizes(column)));
            }
        }
    }

    private static SizeSample sizes(Column column) {
        SizeSample sizes = new SizeSample();
        ColumnLayout layout = column.layout();
        ColumnBuffer buffer = new ColumnBuffer(layout);
        column.source().fill(0, SAMPLE_ROWS, buffer);
        for (int row = 0; row < SAMPLE_ROWS; row++) {
            sizes.add(
                    switch (layout.shape()) {
                        case STRING, JSON -> textBytes(buffer, row);
                        case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> row % 2 == 0 ? 1 : LONGEST_NUMBER;
                        case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> 0;
                        case SPARSE_VECTOR, LIST, STRUCT -> 0;
                    });
        }
        return sizes;
    }

    private static int textBytes(ColumnBuffer buffer, int row) {
        int[] offsets = buffer.offsets();
        int text = row;
        if (buffer.layout().dictionary().isPresent()) {
            offsets = buffer.layout().dictionary().get().offsets();
            text = buffer.ints()[row];
        }
        return offsets[text + 1] - offsets[text];
    }

    /** Bytes to add to a bound for rows that share no values; grows with the rows. */
    public double extra(long rows) {
        double bytes = 0;
        for (Shared column : columns) {
            double values = 1 + rows / column.repetition();
            double variance = rows * column.repetition() * (FIRST_VALUE + StrictMath.log(values));
            SizeSample sizes = column.sizes();
            double likely = DEVIATIONS * sizes.deviation() * Math.sqrt(variance);
            bytes += Math.min(likely, rows * (LARGER * sizes.largest() - sizes.mean()));
        }
        return bytes;
    }
}
