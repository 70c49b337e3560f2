package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.gen.law.AliasTable;
import io.github.milvusfakedata.internal.rng.CounterRng;
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

    static final long HOUR = DAY / 24;
    private final MomentCells cells;
    private final AliasTable days;
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
        cells = new MomentCells(first, end, density);
        days = new AliasTable(cells.weights());
        hours = new AliasTable(
                density.hours.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public long at(long row) {
        long bits = CounterRng.bits(key, row);
        int cell = days.at(bits);
        long start = cells.start(cell);
        long length = cells.length(cell);
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
