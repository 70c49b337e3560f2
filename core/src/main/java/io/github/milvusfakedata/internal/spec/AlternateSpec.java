package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.AlternatingChoices;
import io.github.milvusfakedata.internal.gen.CopiedValues;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Values in turn, from the first row of each group on, such as who speaks in a conversation.
 *
 * @param name of the groups
 * @param values at least one
 */
public record AlternateSpec(String name, List<Literal> values) implements ValueSpec {
    public AlternateSpec {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return ValueFamily.SINGLE;
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return JsonMemberTypes.literals(values);
    }

    @Override
    public Optional<String> group() {
        return Optional.of(name);
    }

    @Override
    public List<String> listedTexts() {
        return values.stream().map(Literal::text).distinct().toList();
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        List<ColumnSource> single = values.stream()
                .map(value -> new ChoiceSpec(List.of(value), List.of()).column(limits, binding))
                .toList();
        CopiedValues copied = CopiedValues.of(
                limits.shape(), single.stream().map(ColumnSource::layout).toList());
        ColumnBuffer all = new ColumnBuffer(copied.layout());
        all.start(values.size());
        for (int at = 0; at < values.size(); at++) {
            ColumnBuffer one = new ColumnBuffer(single.get(at).layout());
            single.get(at).fill(0, 1, one);
            copied.copy(at, one, 0, 1, all, at);
        }
        return new AlternatingChoices(all, binding.recipe().places(name));
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public void check(SpecCheck check) {
        GroupCheck.of(check, name, "alternate");
        check.way(new ChoiceSpec(values, List.of()));
    }
}
