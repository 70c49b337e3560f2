package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Moments that ascend from row to row and fill a time, fast where there are many and slowly where there are few. A row's share of
 * all rows is looked up in the sums of weights: first its day, then its hour.
 */
public final class PacedProfile extends RowNumbering {
    private static final int HOURS = 24;

    private final MomentCells cells;
    /** The share of all moments before each cell, as a fraction of 2^63, and the end. */
    private final long[] before;

    /** The share of a day before each hour, and the end. */
    private final double[] beforeHour;

    private final long slot;
    private final long jitter;
    private final MomentScale scale;
    private final long key;

    /**
     * @param first the first microsecond by the clock of the place
     * @param end the microsecond behind the last one
     * @param density how many moments there are when
     * @param rows how many rows fill the time
     * @param jitter the part of the time up to the next row, 0 to 1, in which a moment may lie
     */
    public PacedProfile(
            long first,
            long end,
            ProfiledMoments.Density density,
            long rows,
            double jitter,
            MomentScale scale,
            long key) {
        this.scale = scale;
        this.key = key;
        cells = new MomentCells(first, end, density);
        double[] sums = sums(cells.weights());
        before = new long[sums.length];
        for (int cell = 0; cell < sums.length; cell++) {
            before[cell] = (long) (sums[cell] * 0x1p63);
        }
        beforeHour =
                sums(density.hours().stream().mapToDouble(Double::doubleValue).toArray());
        slot = Long.MAX_VALUE / rows;
        this.jitter = (long) (slot * jitter);
    }

    private static double[] sums(double[] weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double[] sums = new double[weights.length + 1];
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at];
            sums[at + 1] = Math.min(1, sum / all);
        }
        sums[weights.length] = 1;
        return sums;
    }

    @Override
    public long at(long row) {
        long share = row * slot;
        if (jitter > 0) {
            share += CounterRng.below(CounterRng.bits(key, row), jitter);
        }
        int cell = cell(share & Long.MAX_VALUE);
        double part = (double) ((share & Long.MAX_VALUE) - before[cell]) / (before[cell + 1] - before[cell]);
        long start = cells.start(cell);
        long length = cells.length(cell);
        if (length == ProfiledMoments.DAY) {
            int hour = hour(part);
            part = (part - beforeHour[hour]) / (beforeHour[hour + 1] - beforeHour[hour]);
            start += hour * ProfiledMoments.HOUR;
            length = ProfiledMoments.HOUR;
        }
        return scale.of(start + Math.min(length - 1, (long) (part * length)));
    }

    /** The cell in which a share lies; those without a weight have none. */
    private int cell(long share) {
        int low = 0;
        int high = before.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= share) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        while (before[low + 1] == before[low]) {
            low--;
        }
        return low;
    }

    private int hour(double part) {
        int hour = HOURS - 1;
        while (hour > 0 && (beforeHour[hour] > part || beforeHour[hour + 1] == beforeHour[hour])) {
            hour--;
        }
        while (beforeHour[hour + 1] == beforeHour[hour]) {
            hour++;
        }
        return hour;
    }
}
