package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.text.Authors;
import io.github.milvusfakedata.internal.gen.text.DictionaryElements;
import io.github.milvusfakedata.internal.gen.text.DictionaryText;
import java.util.Optional;
import java.util.Set;

/** The names of the persons who write rows: some of them wrote much more than others. */
public record AuthorSpec() implements ValueSpec {
    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new DictionaryText(
                Authors.choice(binding.recipe()),
                limits.longestText(),
                binding.keys().values(),
                binding.recipe());
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return new DictionaryElements(
                Authors.choice(binding.recipe()),
                Optional.empty(),
                0,
                limits.longestText(),
                binding.keys().values(),
                binding.recipe());
    }
}
