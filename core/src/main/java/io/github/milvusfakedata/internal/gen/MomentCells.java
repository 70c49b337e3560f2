package io.github.milvusfakedata.internal.gen;

import java.util.Arrays;

/** The days between two moments with what each weighs; of the first and the last one, which may be parts, the hours. */
final class MomentCells {
    private static final long DAY = ProfiledMoments.DAY;
    private static final long HOUR = ProfiledMoments.HOUR;
    private static final int HOURS = 24;
    private static final double DAYS_A_YEAR = 365.25;

    /** 1 January 1970 was a Thursday: the fourth day of a week that begins with Monday. */
    private static final int WEEKDAY_OF_EPOCH = 3;

    private final long[] starts;
    private final long[] lengths;
    private final double[] weights;

    /**
     * @param first the first microsecond by the clock of the place
     * @param end the microsecond behind the last one
     * @throws IllegalArgumentException if nothing has a weight
     */
    MomentCells(long first, long end, ProfiledMoments.Density density) {
        long firstDay = Math.floorDiv(first, DAY);
        int most = Math.toIntExact(Math.floorDiv(end - 1, DAY) - firstDay + 1 + 2 * HOURS);
        long[] from = new long[most];
        long[] length = new long[most];
        double[] weight = new double[most];
        double hoursOfDay = 0;
        for (double hour : density.hours()) {
            hoursOfDay += hour;
        }
        int count = 0;
        for (long day = firstDay; day * DAY < end; day++) {
            double ofDay = density.weekdays().get((int) Math.floorMod(day + WEEKDAY_OF_EPOCH, 7L))
                    * StrictMath.pow(density.growth(), (day - firstDay) / DAYS_A_YEAR);
            if (day * DAY >= first && (day + 1) * DAY <= end) {
                from[count] = day * DAY;
                length[count] = DAY;
                weight[count++] = ofDay * hoursOfDay;
                continue;
            }
            for (int hour = 0; hour < HOURS; hour++) {
                long start = Math.max(first, day * DAY + hour * HOUR);
                long stop = Math.min(end, day * DAY + (hour + 1) * HOUR);
                if (start < stop) {
                    from[count] = start;
                    length[count] = stop - start;
                    weight[count++] = ofDay * density.hours().get(hour) * (stop - start) / HOUR;
                }
            }
        }
        starts = Arrays.copyOf(from, count);
        lengths = Arrays.copyOf(length, count);
        weights = Arrays.copyOf(weight, count);
        if (Arrays.stream(weights).noneMatch(cell -> cell > 0)) {
            throw new IllegalArgumentException("no moment between the bounds has a weight");
        }
    }

    double[] weights() {
        return weights;
    }

    /** The first microsecond of a cell. */
    long start(int cell) {
        return starts[cell];
    }

    /** How many microseconds a cell has. */
    long length(int cell) {
        return lengths[cell];
    }
}
