package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.IntegerKeys;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys: distinct whole numbers, in an order that looks random.
 *
 * @param min smallest key
 * @param max largest key
 */
public record IntegerKeySpec(long min, long max) implements ValueSpec {
    public IntegerKeySpec {
        if (min > max) {
            throw new IllegalArgumentException("min is above max: " + min + " and " + max);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.INT64;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new IntegerKeys(limits.shape(), min, max, binding.keys().values());
    }

    @Override
    public Optional<NumberRange> range(ColumnLimits limits) {
        return NumberRange.between(BigDecimal.valueOf(min), BigDecimal.valueOf(max), limits);
    }

    @Override
    public long distinctValues(ColumnLimits limits) {
        long distinct = max - min + 1;
        return distinct <= 0 ? Long.MAX_VALUE : distinct;
    }

    @Override
    public void check(SpecCheck check) {
        if (!check.limits().isWhole()) {
            check.error(
                    check.limits().type().schemaName() + " holds no whole numbers, as unique_integers are.",
                    "Use Int8 to Int64, or write {\"sequence\": {\"prefix\": \"doc-\", \"digits\": 6}} for texts.");
            return;
        }
        boolean held = HeldNumbers.requireHeld(BigDecimal.valueOf(min), "unique_integers", check)
                && HeldNumbers.requireHeld(BigDecimal.valueOf(max), "unique_integers", check);
        if (held) {
            HeldNumbers.requireDistinct(
                    distinctValues(check.limits()), "numbers from " + min + " to " + max, check.at("unique_integers"));
        }
    }
}
