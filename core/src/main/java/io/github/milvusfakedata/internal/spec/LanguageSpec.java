package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.Objects;
import java.util.Optional;

/**
 * Values whose texts are in another language than the rest of the row.
 *
 * @param language that language
 * @param values the values
 */
public record LanguageSpec(Language language, ValueSpec values) implements SettingSpec {
    public LanguageSpec {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(values, "values");
    }

    @Override
    public Recipe recipe(Recipe others) {
        return others.in(language);
    }

    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject others) {
        return values.within(limits, others).map(fitted -> new LanguageSpec(language, fitted));
    }
}
