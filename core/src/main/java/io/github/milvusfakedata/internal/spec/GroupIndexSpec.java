package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.PlaceNumbers;
import io.github.milvusfakedata.internal.gen.PlaceRule;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The place of a row in its group: 0, 1, 2 …, each once.
 *
 * @param name of the groups
 * @param start the first number
 * @param per how many places share a number, as chunks share a page; at least 1
 */
public record GroupIndexSpec(String name, long start, int per) implements ValueSpec {
    public GroupIndexSpec {
        Objects.requireNonNull(name, "name");
        if (per < 1) {
            throw new IllegalArgumentException("1 place or more has a number, got " + per);
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
    public Optional<String> group() {
        return Optional.of(name);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        PlaceRule rule = new PlaceRule(PlaceRule.PlaceKind.INDEX, start, per, 0);
        return new PlaceNumbers(limits.shape(), binding.recipe().places(name), rule);
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public void check(SpecCheck check) {
        GroupCheck.of(check, name, "index")
                .ifPresent(groups -> groups.numbers(start, start + (groups.largest() - 1) / per));
    }
}
