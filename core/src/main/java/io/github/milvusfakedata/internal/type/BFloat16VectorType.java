package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.schema.MilvusType;

/** A dense vector of bfloat16. */
final class BFloat16VectorType extends DenseVectorType {
    @Override
    public MilvusType type() {
        return MilvusType.BFLOAT16_VECTOR;
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
