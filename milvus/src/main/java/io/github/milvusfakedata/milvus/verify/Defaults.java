package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.BufferView;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Default values of fields: Milvus stores them in place of nulls. */
final class Defaults {
    private Defaults() {}

    /**
     * What a collection holds where a dataset has a null: a column of one row.
     *
     * @param shape of the field's values
     */
    static ColumnView column(ColumnShape shape, Literal literal) {
        String text = literal.text();
        ColumnBuffer row = new ColumnBuffer(ColumnLayout.of(shape));
        row.start(1);
        switch (shape) {
            case BOOL -> row.bytes()[0] = (byte) (Boolean.parseBoolean(text) ? 1 : 0);
            case INT8, INT16, INT32 -> row.ints()[0] = new BigDecimal(text).intValueExact();
            case INT64 -> row.longs()[0] = new BigDecimal(text).longValueExact();
            case FLOAT -> row.floats()[0] = Float.parseFloat(text);
            case DOUBLE -> row.doubles()[0] = Double.parseDouble(text);
            case STRING, JSON -> {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                System.arraycopy(utf8, 0, row.requireBytes(utf8.length), 0, utf8.length);
                row.offsets()[1] = utf8.length;
            }
            case FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalArgumentException("no default value of " + shape);
        }
        return new BufferView(row);
    }
}
