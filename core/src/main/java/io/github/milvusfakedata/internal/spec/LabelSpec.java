package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.text.DictionaryElements;
import io.github.milvusfakedata.internal.gen.text.DictionaryText;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Labels of a row: one of them in a text field, several different ones in a list.
 *
 * @param words what a text field chooses from
 * @param inLists what lists choose from
 * @param first what lists take their first elements from; empty for the words that lists choose from
 * @param leading how many of a list's elements are always the first words, in order
 */
public record LabelSpec(Words words, Words inLists, Optional<Words> first, int leading) implements ValueSpec {
    public LabelSpec {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(inLists, "inLists");
        if (leading < 0) {
            throw new IllegalArgumentException("no number of words: " + leading);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new DictionaryText(
                words.choice(binding.recipe(), Optional.empty()),
                limits.longestText(),
                binding.keys().values(),
                binding.recipe());
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return new DictionaryElements(
                inLists.choice(binding.recipe(), Optional.empty()),
                first.map(lead -> lead.choice(binding.recipe(), Optional.empty())),
                leading,
                limits.longestText(),
                binding.keys().values(),
                binding.recipe());
    }
}
