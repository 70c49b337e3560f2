package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that are made as others are, with something about the row set otherwise. */
public sealed interface SettingSpec extends ValueSpec permits LanguageSpec, SubjectSpec {
    /** The values. */
    ValueSpec values();

    /** The recipe by which they are made. */
    Recipe recipe(Recipe others);

    @Override
    default Set<ValueFamily> families() {
        return ValueFamily.ALL;
    }

    @Override
    default List<ValueSpec> ingredients() {
        return List.of(values());
    }

    @Override
    default ColumnSource column(ColumnLimits limits, Binding binding) {
        return values().column(limits, binding.with(recipe(binding.recipe())));
    }

    @Override
    default ElementSource elements(ColumnLimits limits, Binding binding) {
        return values().elements(limits, binding.with(recipe(binding.recipe())));
    }

    @Override
    default void check(SpecCheck check) {
        check.way(values());
    }

    @Override
    default Optional<NumberRange> range(ColumnLimits limits) {
        return values().range(limits);
    }

    @Override
    default List<String> listedTexts() {
        return values().listedTexts();
    }
}
