package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.SharedFlag;
import io.github.milvusfakedata.internal.gen.number.Booleans;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Booleans.
 *
 * @param percent how many of a hundred are true, where each is drawn for itself: always in lists
 * @param shared what decides in a row instead, so that its fields agree
 */
public record FlagSpec(int percent, Optional<SharedFlag> shared) implements ValueSpec {
    public FlagSpec {
        Objects.requireNonNull(shared, "shared");
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("0 to 100 per cent, got " + percent);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.FLAGS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.BOOL;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new Booleans(percent, shared, binding.keys().values(), binding.recipe());
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return new Booleans(percent, Optional.empty(), binding.keys().values(), binding.recipe());
    }
}
