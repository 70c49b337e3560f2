package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.VectorSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/**
 * What all types of dense vectors share whose elements are numbers. {@link BinaryVectorType} is none of them: its elements are
 * bits, so it has other limits, other indexes and other metrics.
 */
abstract sealed class DenseVectorType implements FieldType
        permits FloatVectorType, Float16VectorType, BFloat16VectorType, Int8VectorType {
    @Override
    public final Indexable indexable() {
        return Indexable.DENSE;
    }

    @Override
    public final void check(Field field, String path, List<Problem> problems) {
        ParameterChecks.checkDim(field, path, ParameterChecks.LARGEST_DIM, problems);
    }

    @Override
    public final ValueSpec values(Field field, Subject subject) {
        return new VectorSpec(ParameterChecks.checked(field.params().dim()));
    }
}
