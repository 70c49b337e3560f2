package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.number.NumberElements;
import io.github.milvusfakedata.internal.gen.number.UniformFloats;
import io.github.milvusfakedata.internal.gen.number.UniformIntegers;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers spread evenly between two bounds, both included. In columns of whole numbers both are whole; in all others both
 * are numbers that the column's shape holds.
 *
 * @param min smallest number
 * @param max largest number
 */
public record UniformSpec(BigDecimal min, BigDecimal max) implements ValueSpec {
    public UniformSpec {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min is above max: " + min + " and " + max);
        }
    }

    /** Whole numbers. */
    public static UniformSpec whole(long min, long max) {
        return new UniformSpec(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /** Floating-point numbers. */
    public static UniformSpec fractional(double min, double max) {
        return new UniformSpec(new BigDecimal(min), new BigDecimal(max));
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return JsonMemberTypes.number(JsonMemberTypes.isWhole(min) && JsonMemberTypes.isWhole(max));
    }

    @Override
    public void check(SpecCheck check) {
        boolean held = HeldNumbers.requireHeld(min, "uniform", check) && HeldNumbers.requireHeld(max, "uniform", check);
        boolean whole = min.stripTrailingZeros().scale() <= 0
                && max.stripTrailingZeros().scale() <= 0;
        if (held && check.limits().isWhole() && !whole) {
            check.at("uniform")
                    .error(
                            "The bounds of whole numbers must be whole, got " + HeldNumbers.shown(min) + " and "
                                    + HeldNumbers.shown(max) + ".",
                            "Write for example \"uniform\": [1, 6].");
        }
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        long key = binding.keys().values();
        return limits.isWhole()
                ? new UniformIntegers(limits.shape(), key, min.longValueExact(), max.longValueExact())
                : new UniformFloats(
                        limits.shape(),
                        key,
                        window(limits).from(),
                        window(limits).to());
    }

    /** Bounds that the shape does not hold are rounded inwards. */
    private NumberWindow window(ColumnLimits limits) {
        return new NumberWindow(limits.shape(), min, max, Optional.empty());
    }

    @Override
    public Optional<NumberRange> range(ColumnLimits limits) {
        return NumberRange.between(min, max, limits);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        long key = binding.keys().values();
        return limits.isWhole()
                ? NumberElements.integers(limits.shape(), min.longValueExact(), max.longValueExact(), key)
                : NumberElements.floats(
                        limits.shape(), window(limits).from(), window(limits).to(), key);
    }
}
