package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;

/** Default values of fields: Milvus stores them in place of nulls. */
final class Defaults {
    private Defaults() {}

    /** What a collection holds where a dataset has a null, as {@link Values} has it. */
    static Object of(Field field) {
        return field.params()
                .defaultValue()
                .map(literal -> value(field.milvusType().orElseThrow(), literal))
                .orElse(null);
    }

    private static Object value(MilvusType type, Literal literal) {
        String text = literal.text();
        return switch (type.shape()) {
            case BOOL -> Boolean.valueOf(text);
            case INT8, INT16, INT32, INT64 -> new BigDecimal(text).longValueExact();
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case STRING, JSON -> ValueForm.of(type).apply(text);
            case FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalArgumentException("no default value of " + type.schemaName());
        };
    }
}
