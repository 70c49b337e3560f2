package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.EvenMoments;
import io.github.milvusfakedata.internal.gen.MomentScale;
import io.github.milvusfakedata.internal.gen.PacedMoments;
import io.github.milvusfakedata.internal.gen.PacedProfile;
import io.github.milvusfakedata.internal.gen.ProfiledMoments;
import io.github.milvusfakedata.internal.gen.RowNumbering;
import io.github.milvusfakedata.internal.gen.number.NumberedRows;
import io.github.milvusfakedata.internal.gen.text.NumberedMoments;
import java.math.BigDecimal;
import java.util.Optional;

/** The moments of a described column, all in microseconds: where they begin and end, what they are rounded to and counted in. */
final class MomentColumn {
    private static final long MICROS_A_MINUTE = 60_000_000;

    private final MomentSpec spec;
    private final ColumnLimits limits;
    private final long shift;
    private final long from;
    private final long to;
    private final MomentUnitName unit;
    private final long tick;

    /** @param limits of texts, or of numbers */
    MomentColumn(MomentSpec spec, ColumnLimits limits) {
        this.spec = spec;
        this.limits = limits;
        int offset = spec.style().offsetMinutes();
        shift = offset * MICROS_A_MINUTE;
        from = WrittenMoments.micros(spec.from(), offset, false).orElseThrow();
        to = spec.to()
                .map(text -> WrittenMoments.micros(text, offset, true).orElseThrow())
                .orElse(Long.MAX_VALUE);
        unit = spec.style().unit().orElseGet(() -> MomentUnitName.suggested(limits, from, to));
        tick = spec.style().round().map(MomentRound::micros).orElseGet(this::usualTick);
    }

    /** Texts show seconds; numbers what their unit shows, and seconds with a fraction thousandths of it. */
    private long usualTick() {
        if (unit == MomentUnitName.RFC3339) {
            return MomentRound.SECOND.micros();
        }
        return !limits.isWhole() && unit == MomentUnitName.S ? MomentRound.MS.micros() : unit.micros();
    }

    MomentUnitName unit() {
        return unit;
    }

    /** The first microsecond by the clock of the place that is left as it is when rounded. */
    long first() {
        return Math.floorDiv(from + shift + grain() - 1, grain()) * grain();
    }

    /** The microsecond behind the last one, which a date alone has itself. */
    long end() {
        if (to == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        boolean isDate = spec.to().map(WrittenMoments::isDate).orElse(false);
        long last = isDate ? to + shift - 1 : to + shift;
        return (Math.floorDiv(last, grain()) + 1) * grain();
    }

    /** The number of a moment of the place's clock, in the column's unit. */
    BigDecimal number(long local) {
        return BigDecimal.valueOf(Math.floorDiv(local - shift, unit.micros()));
    }

    /** Moments are rounded to the tick, and to the unit of whole numbers. */
    private long grain() {
        return limits.isWhole() ? Math.max(tick, unit.micros()) : tick;
    }

    /** The microseconds from a row to the next. */
    long slot() {
        MomentPace pace = spec.pace().orElseThrow();
        return pace.every().isPresent()
                ? WrittenMoments.length(pace.every().get()).orElseThrow()
                : (end() - first()) / pace.rows().orElseThrow();
    }

    /** How many rows have moments of their own. */
    long distinct() {
        MomentPace pace = spec.pace().orElseThrow();
        boolean blurred = pace.jitter() > 0 && grain() > 1 || limits.shape() == ColumnShape.FLOAT || spec.isProfiled();
        if (blurred || slot() < grain()) {
            return 0;
        }
        return rows();
    }

    /** How many rows there are room for. */
    long rows() {
        MomentPace pace = spec.pace().orElseThrow();
        if (pace.rows().isPresent()) {
            return pace.rows().getAsLong();
        }
        return to == Long.MAX_VALUE ? Long.MAX_VALUE : (end() - first() - 1) / slot() + 1;
    }

    private RowNumbering moments(long units, long key) {
        MomentScale scale = new MomentScale(grain(), shift, units);
        if (spec.pace().isPresent()) {
            MomentPace pace = spec.pace().get();
            boolean filled = pace.rows().isPresent();
            if (spec.isProfiled()) {
                long rows = pace.rows().orElseThrow();
                return new PacedProfile(first(), end(), density(), rows, pace.jitter(), scale, key);
            }
            return new PacedMoments(
                    first(),
                    filled ? end() - first() : slot(),
                    filled ? pace.rows().getAsLong() : 1,
                    pace.jitter(),
                    scale,
                    key);
        }
        return spec.isProfiled()
                ? new ProfiledMoments(first(), end(), density(), scale, key)
                : new EvenMoments(first(), end(), scale, key);
    }

    /** How many moments there are when. */
    ProfiledMoments.Density density() {
        return new ProfiledMoments.Density(
                spec.growth().orElse(1),
                spec.weekdays().map(MomentProfile::weights).orElse(MomentProfile.even(7)),
                spec.hours().map(MomentProfile::weights).orElse(MomentProfile.even(24)));
    }

    ColumnSource column(long key) {
        return unit == MomentUnitName.RFC3339 ? texts(key) : numbers(key);
    }

    ElementSource elements(long key) {
        return unit == MomentUnitName.RFC3339 ? texts(key) : numbers(key);
    }

    private NumberedMoments texts(long key) {
        int places = spec.style().round().map(MomentRound::places).orElse(0);
        return new NumberedMoments(moments(1, key), spec.style().offsetMinutes(), places);
    }

    /** Whole numbers count the unit itself; others count what they are rounded to, which is then divided. */
    private NumberedRows numbers(long key) {
        if (limits.isWhole()) {
            return new NumberedRows(limits.shape(), moments(unit.micros(), key), 1);
        }
        long part = Math.min(unit.micros(), tick);
        double scale = (double) unit.micros() / part;
        BigDecimal divisor = BigDecimal.valueOf(unit.micros());
        NumberWindow window = new NumberWindow(
                ColumnShape.FLOAT,
                BigDecimal.valueOf(first() - shift).divide(divisor),
                to == Long.MAX_VALUE
                        ? new BigDecimal(Float.MAX_VALUE)
                        : BigDecimal.valueOf(end() - grain() - shift).divide(divisor),
                Optional.empty());
        return new NumberedRows(limits.shape(), moments(part, key), scale, (float) window.from(), (float) window.to());
    }
}
