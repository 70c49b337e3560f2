package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.AscendingNumbers;
import io.github.milvusfakedata.internal.gen.GroupPlaces;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.text.MomentTexts;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers or moments that ascend within each group, such as the messages of a conversation.
 *
 * @param name of the groups
 * @param from the value of a group's first row
 * @param step how far the next is from it on average: in the field's own unit, milliseconds where moments are texts; of a
 *     length of time, in microseconds
 * @param time the step as a length of time such as {@code 45s}, whatever moments are counted in; empty for a number
 */
public record AscendingSpec(String name, ValueSpec from, double step, Optional<String> time) implements ValueSpec {
    /** Milliseconds from the year 1 to the end of 9999, which is all that texts can say. */
    private static final ColumnLimits MILLIS = ColumnLimits.numbers(
            MilvusType.INT64,
            new NumberRange(
                    -62_135_596_800_000L, 253_402_300_799_999L, -62_135_596_800_000.0, 253_402_300_799_999.0, false));

    public AscendingSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        if (!(step > 0 && step <= 1L << 53)) {
            throw new IllegalArgumentException("step is above 0, got " + step);
        }
    }

    /** A step as a number. */
    public AscendingSpec(String name, ValueSpec from, double step) {
        this(name, from, step, Optional.empty());
    }

    /** A step as a length of time, such as {@code 45s}. */
    public AscendingSpec(String name, ValueSpec from, String time) {
        this(
                name,
                from,
                WrittenMoments.length(time)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "step is a number, or a length of time such as 45s, got " + time)),
                Optional.of(time));
    }

    /** The step in what a column's moments are counted in. */
    double step(ColumnLimits limits) {
        if (time.isEmpty()) {
            return step;
        }
        if (limits.shape() == ColumnShape.STRING) {
            return step / MomentUnitName.MS.micros();
        }
        double unit = from instanceof MomentSpec moments
                ? new MomentColumn(moments, limits).unit().micros()
                : TimestampSpec.unit(limits) * MomentUnitName.MS.micros();
        return step / unit;
    }

    /** Whether the values are moments, which are counted in units of time. */
    boolean areMoments() {
        return from instanceof TimestampSpec || from instanceof MomentSpec;
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS, ValueFamily.TEXTS, ValueFamily.MOMENTS);
    }

    @Override
    public Optional<String> group() {
        return Optional.of(name);
    }

    @Override
    public List<ValueSpec> ingredients() {
        return List.of(from);
    }

    /** All fields that ascend within one group do so in the same steps, so that two moments of a row agree. */
    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        Binding level = binding.with(binding.recipe().ofGroups(name));
        GroupPlaces places = binding.recipe().places(name);
        ColumnLimits first = firsts(limits, places.largest(), step(limits))
                .orElseThrow(() -> new IllegalStateException("no room to ascend: " + this));
        ColumnLimits numbers = numbers(limits);
        ValueSpec counted = counted(limits);
        ValueSpec starts = counted.within(first, binding.recipe().subject()).orElse(counted);
        ColumnSource ascending = new AscendingNumbers(
                starts.column(first, level),
                places,
                step(limits),
                numbers.isWhole() ? numbers.numbers().most() : numbers.numbers().max(),
                binding.recipe().hidden("steps of " + name));
        return limits.shape() == ColumnShape.STRING ? new MomentTexts(ascending) : ascending;
    }

    /** What the first rows of groups can have, so that the last ones of the largest are within the column's bounds. */
    private static Optional<ColumnLimits> firsts(ColumnLimits limits, long largest, double step) {
        ColumnLimits numbers = numbers(limits);
        return numbers.numbers()
                .without(moved(largest, step), numbers.isWhole())
                .map(range -> ColumnLimits.numbers(numbers.type(), range));
    }

    /** How far the last row of a group lies behind the first at most: up to another step behind its place. */
    static BigDecimal moved(long largest, double step) {
        return largest == 1 ? BigDecimal.ZERO : BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(largest));
    }

    /** Whether a column has room for the rows of a group of so many to ascend at all. */
    public static boolean hasRoom(ColumnLimits limits, long largest, double step) {
        return firsts(limits, largest, step).isPresent();
    }

    private static ColumnLimits numbers(ColumnLimits limits) {
        return limits.shape() == ColumnShape.STRING ? MILLIS : limits;
    }

    /** Moments that become texts are numbers until they have ascended. */
    private ValueSpec counted(ColumnLimits limits) {
        return limits.shape() == ColumnShape.STRING && from instanceof MomentSpec moments
                ? moments.in(MomentUnitName.MS)
                : from;
    }

    /** Where moments are texts, the first of them is a number until the column is made. */
    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        return limits.shape() == ColumnShape.STRING
                ? Optional.of(this)
                : from.within(limits, subject).map(fitted -> with(fitted, limits));
    }

    /** Moments that are numbers by now no longer say what they are counted in. */
    private AscendingSpec with(ValueSpec fitted, ColumnLimits limits) {
        return fitted.equals(from) ? this : new AscendingSpec(name, fitted, step(limits));
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public void check(SpecCheck check) {
        new AscendingCheck(this, check).run();
    }

    /** What the first rows can have of a column, and how they come to it, where the largest group is of so many rows. */
    Optional<SpecCheck> firsts(SpecCheck check, long largest) {
        return firsts(check.limits(), largest, step(check.limits())).map(check::of);
    }

    /** The first values as numbers. */
    ValueSpec counted(SpecCheck check) {
        return counted(check.limits());
    }
}
