package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.schema.MilvusType;

/** A dense vector of signed bytes. */
final class Int8VectorType extends DenseVectorType {
    @Override
    public MilvusType type() {
        return MilvusType.INT8_VECTOR;
    }

    @Override
    public Class<?> javaType() {
        return byte[].class;
    }

    @Override
    public String example() {
        return "{\"name\": \"embedding\", \"type\": \"Int8Vector\", \"dim\": 128}";
    }

    @Override
    public String summary() {
        return "A quantized vector of signed bytes. Clustered by the row's topic.";
    }
}
