package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.Binding;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Numbers as a schema says them, and how far they are from what they should be. */
final class SaidNumbers {
    private static final int BLOCK = 8192;

    private SaidNumbers() {}

    static ColumnLimits limits(MilvusType type) {
        return switch (type.shape()) {
            case FLOAT, DOUBLE -> ColumnLimits.numbers(type, NumberRange.fractional(type.shape()));
            case BOOL, INT8, INT16, INT32, INT64, STRING, JSON, LIST, STRUCT ->
                ColumnLimits.numbers(type, NumberRange.whole(type.shape()));
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR ->
                throw new IllegalArgumentException("no numbers: " + type);
        };
    }

    static ColumnSource source(String json, ColumnLimits limits, long seed) {
        ValueSpec spec = SaidValues.read(json, "generate", NamedMeanings.NONE);
        return spec.column(limits, new Binding("field", new Recipe(seed, Subject.GENERAL), false));
    }

    static double[] of(String json, MilvusType type, long seed, int rows) {
        return of(json, limits(type), seed, rows);
    }

    static double[] of(String json, ColumnLimits limits, long seed, int rows) {
        ColumnSource source = source(json, limits, seed);
        ColumnBuffer block = new ColumnBuffer(source.layout());
        double[] values = new double[rows];
        for (int first = 0; first < rows; first += BLOCK) {
            int count = Math.min(BLOCK, rows - first);
            source.fill(first, count, block);
            for (int row = 0; row < count; row++) {
                values[first + row] = value(block, row);
            }
        }
        return values;
    }

    private static double value(ColumnBuffer block, int row) {
        return switch (block.layout().shape()) {
            case INT8, INT16, INT32 -> block.ints()[row];
            case INT64 -> block.longs()[row];
            case FLOAT -> block.floats()[row];
            case DOUBLE -> block.doubles()[row];
            case BOOL, STRING, JSON, LIST, STRUCT -> throw new IllegalArgumentException("no numbers");
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR ->
                throw new IllegalArgumentException("no numbers");
        };
    }

    /** Kolmogorov's and Smirnov's distance, times the root of the number of values: above 1.95 once in a thousand tests. */
    static double distance(double[] values, DoubleUnaryOperator below) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double largest = 0;
        for (int at = 0; at < sorted.length; at++) {
            double share = below.applyAsDouble(sorted[at]);
            largest = Math.max(largest, share - (double) at / sorted.length);
            largest = Math.max(largest, (at + 1.0) / sorted.length - share);
        }
        return largest * Math.sqrt(sorted.length);
    }

    /** By how many standard deviations chi-square of counts is above what it is on average. */
    static double excess(double[] counts, double[] expected) {
        double sum = 0;
        int cells = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            if (expected[cell] >= 5) {
                double off = counts[cell] - expected[cell];
                sum += off * off / expected[cell];
                cells++;
            }
        }
        return (sum - (cells - 1)) / Math.sqrt(2.0 * (cells - 1));
    }
}
