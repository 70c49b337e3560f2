package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;

/** Default values of fields: Milvus stores them in place of nulls. */
final class Defaults {
    private Defaults() {}

    /** What a collection holds where a dataset has a null, as {@link Values} has it. */
    static Object of(Field field) {
        return field.params()
                .defaultValue()
                .map(literal -> value(field.type(), literal))
                .orElse(null);
    }

    private static Object value(String type, Literal literal) {
        String text = literal.text();
        return switch (type) {
            case "Bool" -> Boolean.valueOf(text);
            case "Int8", "Int16", "Int32", "Int64" -> new BigDecimal(text).longValueExact();
            case "Float" -> Float.valueOf(text);
            case "Double" -> Double.valueOf(text);
            default -> ValueForm.of(type).apply(text);
        };
    }
}
