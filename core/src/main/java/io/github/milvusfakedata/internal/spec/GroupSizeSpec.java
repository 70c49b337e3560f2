package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.PlaceNumbers;
import io.github.milvusfakedata.internal.gen.PlaceRule;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How many rows a row's group has.
 *
 * @param name of the groups
 * @param per how many rows are counted as one, as those of a page; at least 1
 */
public record GroupSizeSpec(String name, int per) implements ValueSpec {
    public GroupSizeSpec {
        Objects.requireNonNull(name, "name");
        if (per < 1) {
            throw new IllegalArgumentException("1 row or more is counted, got " + per);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    public Optional<String> group() {
        return Optional.of(name);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        PlaceRule rule = new PlaceRule(PlaceRule.PlaceKind.SIZE, 0, per, 0);
        return new PlaceNumbers(limits.shape(), binding.recipe().places(name), rule);
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public void check(SpecCheck check) {
        GroupCheck.of(check, name, "size").ifPresent(groups -> groups.numbers(1, (groups.largest() + per - 1) / per));
    }
}
