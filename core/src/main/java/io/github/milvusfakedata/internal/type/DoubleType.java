package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.MilvusType;

/** A 64-bit float; never NaN or infinite. */
final class DoubleType extends FloatingPointType {
    DoubleType() {
        super(ColumnShape.DOUBLE, FloatBounds.Width.DOUBLE);
    }

    @Override
    public MilvusType type() {
        return MilvusType.DOUBLE;
    }

    @Override
    public Class<?> javaType() {
        return Double.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"latitude\", \"type\": \"Double\", \"min\": -90, \"max\": 90}";
    }

    @Override
    public String summary() {
        return "A 64-bit float, never NaN or infinite. Without bounds 0 to 1,000, or what the field's name suggests.";
    }
}
