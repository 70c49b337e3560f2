package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.MilvusType;

/** A signed 32-bit number. */
final class Int32Type extends WholeNumberType {
    private static final IntegerBounds RANGE = new IntegerBounds(Integer.MIN_VALUE, Integer.MAX_VALUE, false);

    /** Where the schema gives no bounds. */
    private static final IntegerBounds DEFAULT = new IntegerBounds(0, 1_000_000, false);

    Int32Type() {
        super(ColumnShape.INT32, RANGE, DEFAULT);
    }

    @Override
    public MilvusType type() {
        return MilvusType.INT32;
    }

    @Override
    public Class<?> javaType() {
        return Integer.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"stock\", \"type\": \"Int32\", \"min\": 0, \"max\": 10000}";
    }

    @Override
    public String summary() {
        return "A signed 32-bit number. Without bounds 0 to 1,000,000, or what the field's name suggests.";
    }
}
