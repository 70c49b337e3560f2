package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Moments between two, drawn for each row or ascending from row to row: as numbers since 1970, or as texts.
 *
 * @param from the first moment or date, as it was written
 * @param to the last one; empty for moments that ascend without end
 * @param pace how they ascend; empty where they are drawn
 * @param growth how many times as many there are a year later
 * @param weekdays how many each day of the week has
 * @param hours how many each hour has
 * @param style what they are written in
 */
public record MomentSpec(
        String from,
        Optional<String> to,
        Optional<MomentPace> pace,
        OptionalDouble growth,
        Optional<MomentProfile> weekdays,
        Optional<MomentProfile> hours,
        MomentStyle style)
        implements ValueSpec {
    public MomentSpec {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(pace, "pace");
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(weekdays, "weekdays");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(style, "style");
    }

    /** Whether they are said to be numbers, whatever the column. */
    boolean areCounted() {
        return style.unit().filter(unit -> unit != MomentUnitName.RFC3339).isPresent();
    }

    /** The same moments as numbers of a unit. */
    MomentSpec in(MomentUnitName unit) {
        MomentStyle counted = new MomentStyle(Optional.of(unit), style.round(), style.offset());
        return new MomentSpec(from, to, pace, growth, weekdays, hours, counted);
    }

    /** Whether some times have more moments than others. */
    boolean isProfiled() {
        return growth.isPresent() || weekdays.isPresent() || hours.isPresent();
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS, ValueFamily.TEXTS, ValueFamily.MOMENTS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return areCounted() ? MilvusType.INT64 : MilvusType.VARCHAR;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new MomentColumn(this, limits).column(binding.keys().values());
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        if (pace.isPresent()) {
            throw new IllegalStateException("never in lists: " + this);
        }
        return new MomentColumn(this, limits).elements(binding.keys().values());
    }

    @Override
    public long distinctValues(ColumnLimits limits) {
        return pace.isPresent() ? new MomentColumn(this, limits).distinct() : 0;
    }

    @Override
    public void check(SpecCheck check) {
        new MomentCheck(this, check).check();
    }
}
