package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.SharedValues;
import java.util.List;
import org.apache.parquet.format.CompressionCodec;

/**
 * Sizes of a column whose rows differ, or which is compressed, from samples: the mean of a row, its error, and what the sum
 * of many rows strays from it. Few rows are judged by a small sample, so that they are not outweighed by the sampling.
 */
final class MeasuredSizes implements ColumnSizes {
    private static final int SMALL_SAMPLES = 4;
    private static final int SEGMENT_BYTES = 512 << 10;
    private static final int MIN_SEGMENT_ROWS = 512;
    private static final int MAX_SEGMENT_ROWS = 4 << 10;
    /** Text kernels balance the lengths within blocks of so many rows, so whole blocks show the mean without error. */
    private static final int BLOCK_ROWS = 1 << 10;
    /** Where the other half of a sample lies: numbers in texts have grown by then. */
    private static final long FAR_ROW = 1L << 31;
    /** Levels' lengths, run heads and the page's header. */
    private static final int PAGE_OVERHEAD_BYTES = 64;

    private static final int FLAT_LEVEL_BYTES = 1;
    private static final int LIST_LEVEL_BYTES = 16;

    private static final double SUM_DEVIATIONS = 6;
    private static final double MEAN_DEVIATIONS = 3;
    /** For what differs from seed to seed: which of the words are the frequent ones, say. */
    private static final double SEED_MARGIN = 1.01;

    private static final double RATIO_MARGIN = 1.04;
    /** What no codec exceeds on input that it cannot compress, beside the page overhead. */
    private static final double WORST_RATIO = 1 + 1.0 / 128;

    private final ColumnPlan plan;
    private final Sampler sampler;
    private final int groupRows;
    private final SharedValues shared;
    private final double fullRowBytes;
    private final ColumnSample small;
    private final long smallUpTo;
    private List<ColumnSample> large = List.of();

    MeasuredSizes(ColumnPlan plan, ColumnSource sample, int groupRows) {
        this.plan = plan;
        this.sampler = new Sampler(sample, plan.usesDictionary(), plan.pageRows(), plan.codec());
        this.groupRows = groupRows;
        this.shared = new SharedValues(List.of(new Column(plan.column().name(), sample)));
        this.small = plan.sample().orElseGet(sampler::small);
        this.smallUpTo = (long) SMALL_SAMPLES * small.rows();
        this.fullRowBytes = FixedSizes.isFixed(plan.column().layout(), plan.usesDictionary())
                ? (double) FixedSizes.pageBytes(plan, plan.pageRows()) / plan.pageRows() + rowLevelBytes()
                : Double.POSITIVE_INFINITY;
    }

    /** The most that levels of a page with nulls take beyond those of one without, per row. */
    private int rowLevelBytes() {
        return ColumnSchema.isList(plan.column().layout().shape()) ? LIST_LEVEL_BYTES : FLAT_LEVEL_BYTES;
    }

    @Override
    public double atMost(long rows) {
        double bytes = rows <= smallUpTo
                ? atMost(rows, List.of(small))
                : Math.max(atMost(smallUpTo, List.of(small)), atMost(rows, large()));
        return bytes + overhead(rows);
    }

    @Override
    public double expected(long rows) {
        List<ColumnSample> samples = rows <= smallUpTo ? List.of(small) : large();
        double rowBytes = 0;
        for (ColumnSample each : samples) {
            rowBytes += each.rowBytes() * each.ratio() / samples.size();
        }
        return rows * rowBytes + overhead(rows) / 2;
    }

    private double atMost(long rows, List<ColumnSample> samples) {
        double raw = Math.min(raw(rows, samples) + shared.extra(rows), rows * fullRowBytes);
        if (plan.codec() == CompressionCodec.UNCOMPRESSED) {
            return raw;
        }
        double ratio = 0;
        for (ColumnSample each : samples) {
            ratio = Math.max(ratio, each.ratio());
        }
        // Few rows compress worse than the sample did, so they count in full.
        double fewRaw = WORST_RATIO * raw(Math.min(rows, small.rows()), samples);
        return Math.min(WORST_RATIO * raw, Math.max(fewRaw, RATIO_MARGIN * ratio * raw));
    }

    private double raw(long rows, List<ColumnSample> samples) {
        double mean = 0;
        double deviation = 0;
        double max = 0;
        int sampled = 0;
        for (ColumnSample each : samples) {
            mean = Math.max(mean, each.rowBytes());
            deviation = Math.max(deviation, each.deviation());
            max = Math.max(max, each.maxRowBytes());
            sampled += each.rows();
        }
        double highMean = SEED_MARGIN * mean + MEAN_DEVIATIONS * deviation / Math.sqrt(sampled);
        double bound = rows * highMean + SUM_DEVIATIONS * deviation * Math.sqrt(rows) + 2 * max;
        return Math.min(bound, rows * fullRowBytes);
    }

    /** What comes once a chunk or once a page. */
    private double overhead(long rows) {
        long groups = rows / groupRows;
        int rest = (int) (rows % groupRows);
        long pages = groups * plan.pages(groupRows) + (rest > 0 ? plan.pages(rest) : 0);
        long chunks = groups + (rest > 0 ? 1 : 0);
        return (double) pages * PAGE_OVERHEAD_BYTES + (double) chunks * plan.dictionaryBytes();
    }

    private synchronized List<ColumnSample> large() {
        if (large.isEmpty()) {
            int rows = (int) Math.max(MIN_SEGMENT_ROWS, Math.min(MAX_SEGMENT_ROWS, SEGMENT_BYTES / small.rowBytes()));
            int blocks = rows < BLOCK_ROWS ? rows : rows / BLOCK_ROWS * BLOCK_ROWS;
            large = List.of(sampler.of(0, blocks), sampler.of(FAR_ROW, blocks));
        }
        return large;
    }
}
