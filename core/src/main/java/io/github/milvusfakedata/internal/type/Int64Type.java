package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.spec.RowNumberSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;

/** A signed 64-bit number. */
final class Int64Type extends WholeNumberType {
    private static final IntegerBounds RANGE = new IntegerBounds(Long.MIN_VALUE, Long.MAX_VALUE, false);

    /** Where the schema gives no bounds. */
    private static final IntegerBounds DEFAULT = new IntegerBounds(0, 1_000_000_000_000L, false);

    Int64Type() {
        super(ColumnShape.INT64, RANGE, DEFAULT);
    }

    @Override
    public MilvusType type() {
        return MilvusType.INT64;
    }

    /** Without bounds the row number itself, as programs expect that check results by key. */
    @Override
    public ValueSpec keyValues(Field field) {
        boolean bounded =
                field.params().min().isPresent() || field.params().max().isPresent();
        return bounded ? super.keyValues(field) : new RowNumberSpec();
    }

    @Override
    public Class<?> javaType() {
        return Long.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"views\", \"type\": \"Int64\", \"min\": 0}";
    }

    @Override
    public String summary() {
        return "A signed 64-bit number. Without bounds 0 to 10^12, or what the field's name suggests.";
    }
}
