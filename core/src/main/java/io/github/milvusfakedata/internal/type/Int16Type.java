package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.MilvusType;

/** A signed 16-bit number. */
final class Int16Type extends WholeNumberType {
    private static final IntegerBounds RANGE = new IntegerBounds(Short.MIN_VALUE, Short.MAX_VALUE, false);

    Int16Type() {
        super(ColumnShape.INT16, RANGE, RANGE);
    }

    @Override
    public MilvusType type() {
        return MilvusType.INT16;
    }

    @Override
    public Class<?> javaType() {
        return Short.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"year\", \"type\": \"Int16\", \"min\": 1990, \"max\": 2025}";
    }

    @Override
    public String summary() {
        return "A signed 16-bit number. Without bounds −32,768 to 32,767, or what the field's name suggests.";
    }
}
