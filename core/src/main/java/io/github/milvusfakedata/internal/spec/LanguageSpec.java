package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Values whose texts are in another language than the rest of the row.
 *
 * @param language that language
 * @param values the values
 */
public record LanguageSpec(Language language, ValueSpec values) implements ValueSpec {
    public LanguageSpec {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(values, "values");
    }

    @Override
    public Set<ValueFamily> families() {
        return ValueFamily.ALL;
    }

    @Override
    public List<ValueSpec> ingredients() {
        return List.of(values);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return values.column(limits, binding.with(binding.recipe().in(language)));
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return values.elements(limits, binding.with(binding.recipe().in(language)));
    }

    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject others) {
        return values.within(limits, others).map(fitted -> new LanguageSpec(language, fitted));
    }

    @Override
    public void check(SpecCheck check) {
        check.way(values);
    }

    @Override
    public Set<String> fields() {
        return values.fields();
    }

    @Override
    public List<String> listedTexts() {
        return values.listedTexts();
    }
}
