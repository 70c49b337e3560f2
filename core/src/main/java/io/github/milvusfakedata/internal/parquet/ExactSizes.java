package io.github.milvusfakedata.internal.parquet;

/** Sizes of an uncompressed column without nulls whose values take a fixed number of bits: known to the byte. */
final class ExactSizes implements ColumnSizes {
    private final ColumnPlan plan;
    private final int groupRows;
    private final long groupBytes;

    ExactSizes(ColumnPlan plan, int groupRows) {
        this.plan = plan;
        this.groupRows = groupRows;
        this.groupBytes = chunkBytes(groupRows);
    }

    @Override
    public double atMost(long rows) {
        return expected(rows);
    }

    @Override
    public double expected(long rows) {
        int rest = (int) (rows % groupRows);
        return (double) (rows / groupRows) * groupBytes + (rest > 0 ? chunkBytes(rest) : 0);
    }

    private long chunkBytes(int rows) {
        int lastPageRows = (rows - 1) % plan.pageRows() + 1;
        long fullPages = plan.pages(rows) - 1;
        long bytes = plan.dictionaryBytes() + FixedSizes.pageBytes(plan, lastPageRows);
        return fullPages > 0 ? bytes + fullPages * FixedSizes.pageBytes(plan, plan.pageRows()) : bytes;
    }
}
