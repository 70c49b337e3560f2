package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.vector.SparseVectors;
import java.util.Set;

/**
 * Sparse vectors, as a learned term model gives them.
 *
 * @param vocabulary indices lie below this bound; 1 to 2^32 − 1
 */
public record SparseVectorSpec(long vocabulary) implements ValueSpec {
    private static final long LARGEST_BOUND = (1L << Integer.SIZE) - 1;

    public SparseVectorSpec {
        if (vocabulary < 1 || vocabulary > LARGEST_BOUND) {
            throw new IllegalArgumentException("no bound of indices: " + vocabulary);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.SPARSE_VECTORS);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new SparseVectors(vocabulary, binding.keys(), binding.recipe());
    }
}
