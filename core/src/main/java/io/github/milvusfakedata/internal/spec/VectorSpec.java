package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.vector.BinaryVectors;
import io.github.milvusfakedata.internal.gen.vector.FloatVectors;
import io.github.milvusfakedata.internal.gen.vector.HalfVectors;
import io.github.milvusfakedata.internal.gen.vector.Int8Vectors;
import io.github.milvusfakedata.internal.gen.vector.VectorElements;
import java.util.Set;

/**
 * Dense vectors, clustered by the row's topic.
 *
 * @param dim the number of their components; of binary ones that of their bits, a multiple of 8
 */
public record VectorSpec(int dim) implements ValueSpec {
    public VectorSpec {
        if (dim < 1) {
            throw new IllegalArgumentException("no dimension: " + dim);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.VECTORS);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return switch (limits.shape()) {
            case FLOAT_VECTOR -> new FloatVectors(dim, binding.keys(), binding.recipe());
            case FLOAT16_VECTOR -> HalfVectors.float16(dim, binding.keys(), binding.recipe());
            case BFLOAT16_VECTOR -> HalfVectors.bfloat16(dim, binding.keys(), binding.recipe());
            case INT8_VECTOR -> new Int8Vectors(dim, binding.keys(), binding.recipe());
            case BINARY_VECTOR -> new BinaryVectors(dim, binding.keys(), binding.recipe());
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, SPARSE_VECTOR, LIST, STRUCT ->
                throw new IllegalStateException("no dense vectors in " + limits.shape());
        };
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return new VectorElements(column(limits, binding.ofElements()));
    }
}
