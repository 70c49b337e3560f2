package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Repeated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Fewer different values than rows, old ones more often, as with customers that come back.
 *
 * @param values the values
 * @param distinct different values a row, above 0 to 1
 * @param first how many values the first rows choose from
 */
public record RepeatedSpec(ValueSpec values, double distinct, int first) implements ValueSpec {
    public RepeatedSpec {
        Objects.requireNonNull(values, "values");
        if (!(distinct > 0 && distinct <= 1)) {
            throw new IllegalArgumentException(
                    "\"distinct\", the different values a row, is above 0 to 1, got " + distinct);
        }
        if (first < 1) {
            throw new IllegalArgumentException("\"first\" is 1 or more, got " + first);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return ValueFamily.ALL;
    }

    @Override
    public void check(SpecCheck check) {
        check.at("repeated").way(values);
    }

    @Override
    public Optional<NumberRange> range(ColumnLimits limits) {
        return values.range(limits);
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public List<ValueSpec> ingredients() {
        return List.of(values);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new Repeated(
                values.column(limits, binding), distinct, first, binding.keys().lengths(), binding.measuring());
    }
}
