package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.FloatKeys;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys: distinct floating-point numbers, in an order that looks random.
 *
 * @param min smallest key, a number that the column's shape holds
 * @param max largest key, likewise
 */
public record FloatKeySpec(double min, double max) implements ValueSpec {
    public FloatKeySpec {
        if (!(min <= max)) {
            throw new IllegalArgumentException("min is above max: " + min + " and " + max);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.DOUBLE;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new FloatKeys(limits.shape(), min, max, binding.keys().values());
    }

    @Override
    public Optional<NumberRange> range(ColumnLimits limits) {
        return NumberRange.between(new BigDecimal(min), new BigDecimal(max), limits);
    }

    @Override
    public long distinctValues(ColumnLimits limits) {
        long distinct = FloatKeys.distinct(limits.shape(), min, max);
        return distinct <= 0 ? Long.MAX_VALUE : distinct;
    }

    @Override
    public void check(SpecCheck check) {
        if (!HeldNumbers.areNumbers(check.limits()) || check.limits().isWhole()) {
            check.error(
                    check.limits().type().schemaName() + " holds no floating-point numbers, as unique_floats are.",
                    "Use Float or Double, or unique_integers.");
            return;
        }
        boolean held = HeldNumbers.requireHeld(new BigDecimal(min), "unique_floats", check)
                && HeldNumbers.requireHeld(new BigDecimal(max), "unique_floats", check);
        if (held) {
            HeldNumbers.requireDistinct(
                    distinctValues(check.limits()), "numbers between the bounds", check.at("unique_floats"));
        }
    }
}
