package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.schema.MilvusType;

/** A dense vector of 32-bit floats. */
final class FloatVectorType extends DenseVectorType {
    @Override
    public MilvusType type() {
        return MilvusType.FLOAT_VECTOR;
    }

    @Override
    public Class<?> javaType() {
        return float[].class;
    }

    @Override
    public String example() {
        return "{\"name\": \"embedding\", \"type\": \"FloatVector\", \"dim\": 128}";
    }

    @Override
    public String summary() {
        return "A unit vector of 32-bit floats. Clustered by the row's topic.";
    }
}
