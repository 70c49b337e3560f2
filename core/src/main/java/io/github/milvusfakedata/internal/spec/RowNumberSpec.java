package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.RowNumbers;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Map;
import java.util.Set;

/** Keys: the row's number itself, as truth files expect. */
public record RowNumberSpec() implements ValueSpec {
    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.INT64;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new RowNumbers();
    }

    @Override
    public long distinctValues(ColumnLimits limits) {
        return Long.MAX_VALUE;
    }

    @Override
    public void check(SpecCheck check) {
        if (check.limits().shape() != ColumnShape.INT64) {
            check.error(
                    "Numbers of rows are of Int64, not of "
                            + check.limits().type().schemaName() + ".",
                    "Write {\"sequence\": 0}, which other numbers and texts can have too.");
        }
    }
}
