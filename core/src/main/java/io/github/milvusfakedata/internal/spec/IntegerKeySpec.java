package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.IntegerKeys;

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
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new IntegerKeys(limits.shape(), min, max, binding.keys().values());
    }
}
