package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.gen.law.AliasTable;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.ArrayList;
import java.util.List;

/**
 * Moments between two, of which some days of the week, some hours and later years have more than others. Whole days are drawn
 * by their weight, then an hour; of the first and the last day, which may be parts, hours are drawn at once.
 */
public final class ProfiledMoments extends RowNumbering {
    /** Days of which a table is made: 179 years. */
    public static final int MOST_DAYS = 1 << 16;

    /** Microseconds of a day. */
    public static final long DAY = 86_400_000_000L;

    private static final long HOUR = DAY / 24;
    private static final double DAYS_A_YEAR = 365.25;

    /** 1 January 1970 was a Thursday: the fourth day of a week that begins with Monday. */
    private static final int WEEKDAY_OF_EPOCH = 3;

    private final long[] starts;
    private final long[] lengths;
    private final AliasTable cells;
    private final AliasTable hours;
    private final MomentScale scale;
    private final long key;

    /**
     * @param first the first microsecond by the clock of the place
     * @param end the microsecond behind the last one
     * @param density how many moments there are when
     * @throws IllegalArgumentException if there are none
     */
    public ProfiledMoments(long first, long end, Density density, MomentScale scale, long key) {
        this.scale = scale;
        this.key = key;
        List<long[]> parts = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        long firstDay = Math.floorDiv(first, DAY);
        double hoursOfDay = density.hours.stream().mapToDouble(Double::doubleValue).sum();
        for (long day = firstDay; day * DAY < end; day++) {
            double weight = density.weekdays.get((int) Math.floorMod(day + WEEKDAY_OF_EPOCH, 7L))
                    * StrictMath.pow(density.growth, (day - firstDay) / DAYS_A_YEAR);
            if (day * DAY >= first && (day + 1) * DAY <= end) {
                parts.add(new long[] {day * DAY, DAY});
                weights.add(weight * hoursOfDay);
                continue;
            }
            for (int hour = 0; hour < 24; hour++) {
                long from = Math.max(first, day * DAY + hour * HOUR);
                long to = Math.min(end, day * DAY + (hour + 1) * HOUR);
                if (from < to) {
                    parts.add(new long[] {from, to - from});
                    weights.add(weight * density.hours.get(hour) * (to - from) / HOUR);
                }
            }
        }
        if (weights.stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            throw new IllegalArgumentException("no moment between the bounds has a weight");
        }
        starts = parts.stream().mapToLong(part -> part[0]).toArray();
        lengths = parts.stream().mapToLong(part -> part[1]).toArray();
        cells = new AliasTable(weights.stream().mapToDouble(Double::doubleValue).toArray());
        hours = new AliasTable(
                density.hours.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public long at(long row) {
        long bits = CounterRng.bits(key, row);
        int cell = cells.at(bits);
        long start = starts[cell];
        long length = lengths[cell];
        if (length == DAY) {
            start += hours.at(CounterRng.lane(bits, 0)) * HOUR;
            length = HOUR;
        }
        return scale.of(start + CounterRng.below(CounterRng.lane(bits, 1), length));
    }

    /**
     * How many moments there are when.
     *
     * @param growth how many times as many there are a year later, above 0
     * @param weekdays seven weights, from Monday on
     * @param hours 24 weights, from midnight on
     */
    public record Density(double growth, List<Double> weekdays, List<Double> hours) {
        public Density {
            weekdays = List.copyOf(weekdays);
            hours = List.copyOf(hours);
        }
    }
}
