package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.FloatKeys;

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
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new FloatKeys(limits.shape(), min, max, binding.keys().values());
    }
}
