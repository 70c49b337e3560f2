package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.language.ConversationTurns;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is said in turn in conversations: the first row of each group asks, the second answers, and so on.
 *
 * @param name of the groups
 */
public record TurnSpec(String name) implements ValueSpec {
    public TurnSpec {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    @Override
    public Optional<String> group() {
        return Optional.of(name);
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new ConversationTurns(
                binding.recipe().places(name),
                limits.longestText(),
                binding.keys().values(),
                binding.recipe().ofGroups(name));
    }

    @Override
    public void check(SpecCheck check) {
        GroupCheck.of(check, name, "turn");
    }
}
