package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Values about another business than the rest of the row.
 *
 * @param subject that business
 * @param values the values
 */
public record SubjectSpec(Subject subject, ValueSpec values) implements ValueSpec {
    public SubjectSpec {
        Objects.requireNonNull(subject, "subject");
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
        return values.column(limits, binding.with(binding.recipe().about(subject)));
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return values.elements(limits, binding.with(binding.recipe().about(subject)));
    }

    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject others) {
        return values.within(limits, subject).map(fitted -> new SubjectSpec(subject, fitted));
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
