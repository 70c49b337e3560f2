package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.MilvusType;

/** A signed byte. */
final class Int8Type extends WholeNumberType {
    private static final IntegerBounds RANGE = new IntegerBounds(Byte.MIN_VALUE, Byte.MAX_VALUE, false);

    Int8Type() {
        super(ColumnShape.INT8, RANGE, RANGE);
    }

    @Override
    public MilvusType type() {
        return MilvusType.INT8;
    }

    @Override
    public Class<?> javaType() {
        return Byte.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"rating\", \"type\": \"Int8\", \"min\": 1, \"max\": 5}";
    }

    @Override
    public String summary() {
        return "A signed byte. Without bounds −128 to 127, or what the field's name suggests.";
    }
}
