package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.Objects;
import java.util.Optional;

/**
 * Values about another business than the rest of the row.
 *
 * @param subject that business
 * @param values the values
 */
public record SubjectSpec(Subject subject, ValueSpec values) implements SettingSpec {
    public SubjectSpec {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(values, "values");
    }

    @Override
    public Recipe recipe(Recipe others) {
        return others.about(subject);
    }

    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject others) {
        return values.within(limits, subject).map(fitted -> new SubjectSpec(subject, fitted));
    }
}
