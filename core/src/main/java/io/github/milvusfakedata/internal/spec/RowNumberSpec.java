package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.RowNumbers;

/** Keys: the row's number itself, as truth files expect. */
public record RowNumberSpec() implements ValueSpec {
    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new RowNumbers();
    }
}
