package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.format.CompressionCodec;

/**
 * Where files are compressed when nobody says how: Snappy for texts that become a fifth smaller, if with all of them the
 * whole file becomes an eighth smaller by the planner's small sample. Vectors and numbers don't compress, and beside them
 * short texts don't pay: compressing those of the {@code simple} schema took a quarter of a run and made its files 13 %
 * smaller, those of {@code ecommerce} a tenth for 2 %.
 */
final class AutoCompression {
    /** Of a column's bytes, the most that compression may leave. */
    private static final double MOST_SHARE_LEFT = 0.8;

    /** Of a file's bytes, the least share that compression must take away. */
    private static final double LEAST_SHARE_SAVED = 0.125;

    private AutoCompression() {}

    /** The codec that a column is tried with. */
    static CompressionCodec candidate(ColumnLayout layout, boolean dictionary) {
        return !dictionary && isText(layout) ? CompressionCodec.SNAPPY : CompressionCodec.UNCOMPRESSED;
    }

    private static boolean isText(ColumnLayout layout) {
        return switch (layout.valueShape()) {
            case STRING, JSON, SPARSE_VECTOR -> true;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, LIST, STRUCT -> false;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> false;
        };
    }

    /** The plans of a file's columns with compression only where it pays; so far each has its {@link #candidate}. */
    static List<ColumnPlan> decide(List<ColumnPlan> candidates) {
        List<ColumnPlan> columnsThatPay = candidates.stream()
                .map(plan -> ratio(plan) > MOST_SHARE_LEFT ? uncompressed(plan) : plan)
                .toList();
        return fileShrinks(columnsThatPay)
                ? columnsThatPay
                : candidates.stream().map(AutoCompression::uncompressed).toList();
    }

    private static boolean fileShrinks(List<ColumnPlan> plans) {
        double bytes = 0;
        double saved = 0;
        for (ColumnPlan plan : plans) {
            double rowBytes = rowBytes(plan);
            bytes += rowBytes;
            saved += rowBytes * (1 - ratio(plan));
        }
        return saved >= LEAST_SHARE_SAVED * bytes;
    }

    private static double ratio(ColumnPlan plan) {
        return plan.sample().map(ColumnSample::ratio).orElse(1.0);
    }

    private static double rowBytes(ColumnPlan plan) {
        return plan.sample()
                .map(ColumnSample::rowBytes)
                .orElseGet(
                        () -> (double) FixedSizes.valueBits(plan.column().layout(), plan.usesDictionary()) / Byte.SIZE);
    }

    private static ColumnPlan uncompressed(ColumnPlan plan) {
        if (plan.codec() == CompressionCodec.UNCOMPRESSED) {
            return plan;
        }
        Optional<ColumnSample> sample = plan.sample().map(ColumnSample::uncompressed);
        return new ColumnPlan(
                plan.column(), CompressionCodec.UNCOMPRESSED, plan.dictionaryPage(), plan.pageRows(), sample);
    }
}
