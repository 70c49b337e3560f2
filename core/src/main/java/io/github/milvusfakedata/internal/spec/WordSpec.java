package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.text.Choice;
import io.github.milvusfakedata.internal.gen.text.DictionaryElements;
import io.github.milvusfakedata.internal.gen.text.DictionaryText;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One of few words or names, such as a category or a country.
 *
 * @param words what to choose from
 * @param whole whether a word that is too long gives way to another one instead of being cut
 * @param files the kind of files that the words are about; empty for that of the subject
 */
public record WordSpec(Words words, boolean whole, Optional<MediaKind> files) implements ValueSpec {
    public WordSpec {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(files, "files");
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    @Override
    public ValueSpec speakingOf(MediaKind kind) {
        return new WordSpec(words, whole, Optional.of(kind));
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new DictionaryText(
                choice(limits, binding.recipe()),
                limits.longestText(),
                binding.keys().values(),
                binding.recipe());
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return new DictionaryElements(
                choice(limits, binding.recipe()),
                Optional.empty(),
                0,
                limits.longestText(),
                binding.keys().values(),
                binding.recipe());
    }

    private Choice choice(ColumnLimits limits, Recipe recipe) {
        Choice choice = words.choice(recipe, files);
        return whole ? choice.within(limits.longestText()) : choice;
    }
}
