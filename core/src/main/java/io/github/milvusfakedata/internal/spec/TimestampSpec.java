package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.text.TimestampTexts;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Moments: text by RFC 3339 in columns of texts; numbers of milliseconds since 1970 in those of Int64, or of
 * the unit that its bounds suggest, and of seconds in all other columns of numbers. Where a column's bounds leave the years
 * 2015 to 2025, these are stretched from bound to bound.
 *
 * @param quantity the moment of the row that is shown; empty for any between 2015 and 2025
 */
public record TimestampSpec(Optional<Quantity> quantity) implements ValueSpec {
    private static final double MILLIS_A_SECOND = 1000;

    /** Milliseconds of which no schema speaks: the year 3,170,000 or so. */
    private static final double FAR_FUTURE = 1e14;

    public TimestampSpec {
        Objects.requireNonNull(quantity, "quantity");
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS, ValueFamily.TEXTS, ValueFamily.MOMENTS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.INT64;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        if (limits.shape() != ColumnShape.STRING) {
            throw new IllegalStateException("moments as numbers are resolved by within()");
        }
        return new TimestampTexts(quantity, binding.keys().values(), binding.recipe());
    }

    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        if (limits.shape() == ColumnShape.STRING) {
            return Optional.of(this);
        }
        NumberRange range = limits.numbers();
        double unit = unit(limits);
        NumberSpec numbers = numbers(unit, 0);
        boolean leaves = range.given() && !holdsWindow(range, unit);
        if (leaves && range.min() < range.max() && range.max() - range.min() < NumberSpec.WIDEST_STRETCH) {
            double window = SharedDraws.WINDOW_END - SharedDraws.WINDOW_START;
            double stretched = window / (range.max() - range.min());
            numbers = numbers(stretched, range.min() - SharedDraws.WINDOW_START / stretched);
        }
        return numbers.within(limits, subject);
    }

    /** Milliseconds in one unit; beyond those that schemas name, nanoseconds, where bounds leave room for nothing else. */
    public static double unit(ColumnLimits limits) {
        boolean nanos = limits.shape() == ColumnShape.INT64
                && limits.numbers().given()
                && limits.numbers().min() > FAR_FUTURE * MILLIS_A_SECOND;
        return nanos
                ? 1 / (MILLIS_A_SECOND * MILLIS_A_SECOND)
                : MomentUnitName.suggested(limits).micros() / MILLIS_A_SECOND;
    }

    private static boolean holdsWindow(NumberRange range, double unit) {
        return range.min() <= SharedDraws.WINDOW_START / unit && range.max() >= SharedDraws.WINDOW_END / unit;
    }

    /** The same moments in numbers of a unit of so many milliseconds, whatever the bounds. */
    public NumberSpec in(double millis) {
        return numbers(millis, 0);
    }

    private NumberSpec numbers(double unit, double offset) {
        NumberScale scale = new NumberScale(unit, offset, 3, OutsideBounds.CLAMP);
        return quantity.isPresent()
                ? new QuantitySpec(quantity.get(), scale)
                : new DistributionSpec(Distribution.through(SharedDraws.WINDOW_START, SharedDraws.WINDOW_END), scale);
    }

    @Override
    public Optional<Quantity> missing() {
        return quantity.filter(Quantity::isMissingAtTimes);
    }
}
