package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.schema.MilvusType;

/** A dense vector of 16-bit floats. */
final class Float16VectorType extends DenseVectorType {
    @Override
    public MilvusType type() {
        return MilvusType.FLOAT16_VECTOR;
    }

    @Override
    public Class<?> javaType() {
        return byte[].class;
    }

    @Override
    public String example() {
        return "{\"name\": \"embedding\", \"type\": \"Float16Vector\", \"dim\": 128}";
    }

    @Override
    public String summary() {
        return "A unit vector of IEEE 16-bit floats; rows contain their bytes, little-endian. Clustered by the row's topic.";
    }
}
