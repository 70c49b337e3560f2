package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.encode.VectorSize;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.CompressionCodec;

/** Sizes of whole files: the columns', and a footer that grows with the row groups. */
final class ParquetSizes implements FileSizes {
    private final int groupRows;
    private final List<ColumnSizes> columns = new ArrayList<>();
    private final List<Column> sample;
    private final FooterSizes footer;

    ParquetSizes(List<ColumnPlan> plans, List<Column> sample, ParquetOptions options) {
        this.groupRows = options.maxRowGroupRows();
        this.footer = FooterSizes.of(plans, options);
        this.sample = sample;
        for (int c = 0; c < plans.size(); c++) {
            ColumnPlan plan = plans.get(c);
            columns.add(
                    isExact(plan)
                            ? new ExactSizes(plan, groupRows)
                            : new MeasuredSizes(plan, sample.get(c).source(), groupRows));
        }
    }

    private static boolean isExact(ColumnPlan plan) {
        return plan.codec() == CompressionCodec.UNCOMPRESSED
                && !plan.column().layout().nullable()
                && FixedSizes.isFixed(plan.column().layout(), plan.usesDictionary());
    }

    @Override
    public long atMost(long rows) {
        double bytes = footer.atMost(groups(rows));
        for (ColumnSizes column : columns) {
            bytes += column.atMost(rows);
        }
        return (long) Math.ceil(bytes);
    }

    @Override
    public long expected(long rows) {
        double bytes = footer.atMost(groups(rows));
        for (ColumnSizes column : columns) {
            bytes += column.expected(rows);
        }
        return Math.round(bytes);
    }

    @Override
    public long vectorBytes(long rows) {
        return Math.round(rows * VectorSize.perRow(sample));
    }

    private long groups(long rows) {
        return (rows - 1) / groupRows + 1;
    }
}
