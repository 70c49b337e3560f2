package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.MilvusType;

/** A 32-bit float; never NaN or infinite. */
final class FloatType extends FloatingPointType {
    FloatType() {
        super(ColumnShape.FLOAT, FloatBounds.Width.SINGLE);
    }

    @Override
    public MilvusType type() {
        return MilvusType.FLOAT;
    }

    @Override
    public Class<?> javaType() {
        return Float.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"price\", \"type\": \"Float\", \"min\": 0.01, \"max\": 999.99}";
    }

    @Override
    public String summary() {
        return "A 32-bit float, never NaN or infinite. Without bounds 0 to 1,000, or what the field's name suggests.";
    }
}
