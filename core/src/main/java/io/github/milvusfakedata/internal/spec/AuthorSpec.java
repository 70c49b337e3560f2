package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.text.Authors;
import io.github.milvusfakedata.internal.gen.text.Choice;
import io.github.milvusfakedata.internal.gen.text.DictionaryElements;
import io.github.milvusfakedata.internal.gen.text.DictionaryText;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The persons who write rows: some of them wrote much more than others.
 *
 * @param shown what of them is shown
 */
public record AuthorSpec(PersonShown shown) implements ValueSpec {
    /** What is shown of a person. */
    public enum PersonShown {
        /** Given and family name. */
        AUTHORS,
        /** An address made of those. */
        EMAILS
    }

    public AuthorSpec {
        Objects.requireNonNull(shown, "shown");
    }

    private Choice choice(Binding binding) {
        return shown == PersonShown.EMAILS ? Authors.emails(binding.recipe()) : Authors.choice(binding.recipe());
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new DictionaryText(
                choice(binding), limits.longestText(), binding.keys().values(), binding.recipe());
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return new DictionaryElements(
                choice(binding),
                Optional.empty(),
                0,
                limits.longestText(),
                binding.keys().values(),
                binding.recipe());
    }
}
