package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.VectorSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/** A dense vector of bfloat16. */
final class BFloat16VectorType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.BFLOAT16_VECTOR;
    }

    @Override
    public Indexable indexable() {
        return Indexable.DENSE;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        ParameterChecks.checkDim(field, path, ParameterChecks.LARGEST_DIM, problems);
    }

    @Override
    public ValueSpec values(Field field, Subject subject) {
        return new VectorSpec(ParameterChecks.checked(field.params().dim()));
    }

    @Override
    public Class<?> javaType() {
        return byte[].class;
    }

    @Override
    public String example() {
        return "{\"name\": \"embedding\", \"type\": \"BFloat16Vector\", \"dim\": 128}";
    }

    @Override
    public String summary() {
        return "A unit vector of bfloat16 values; rows contain their bytes, little-endian. Clustered by the row's topic.";
    }
}
