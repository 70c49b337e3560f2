package io.github.milvusfakedata.internal.parquet;

import java.util.List;
import java.util.Optional;
import org.apache.parquet.format.CompressionCodec;

/**
 * Takes Snappy back where it hardly changes a file's size. Beside wide vectors the texts are a few per cent of the bytes;
 * compressing them cost a tenth of the processor time of the {@code ecommerce} schema and made its files 2 % smaller.
 */
final class WorthwhileCompression {
    /** Of a file's bytes, the least share that compression must take away. */
    private static final double LEAST_SHARE_SAVED = 0.05;

    private WorthwhileCompression() {}

    /** The same plans, all uncompressed unless Snappy makes the whole file at least a twentieth smaller. */
    static List<ColumnPlan> of(List<ColumnPlan> plans) {
        double bytes = 0;
        double saved = 0;
        for (ColumnPlan plan : plans) {
            double rowBytes = rowBytes(plan);
            bytes += rowBytes;
            saved += rowBytes * (1 - plan.sample().map(ColumnSample::ratio).orElse(1.0));
        }
        return saved >= LEAST_SHARE_SAVED * bytes
                ? plans
                : plans.stream().map(WorthwhileCompression::uncompressed).toList();
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
