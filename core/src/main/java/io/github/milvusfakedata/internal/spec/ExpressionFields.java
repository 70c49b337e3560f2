package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.expression.BoundExpression;
import io.github.milvusfakedata.internal.gen.expression.Expression;
import io.github.milvusfakedata.internal.gen.expression.Operand;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields that an expression sees. */
final class ExpressionFields {
    private ExpressionFields() {}

    /** The expression of a field's rows. */
    static BoundExpression bind(Expression expression, Binding binding) {
        Map<String, Operand> values = new LinkedHashMap<>();
        for (String field : expression.fields()) {
            values.put(field, binding.siblings().operand(field, binding));
        }
        Map<String, Operand> nulls = new LinkedHashMap<>();
        for (String field : expression.nullFields()) {
            nulls.put(field, Operand.of(binding.siblings().withNulls(field, binding)));
        }
        return expression.bind(values, nulls);
    }

    /** Where an expression names a field, the end of a sentence. */
    static String mention(Expression expression, String field) {
        int position = expression.positionOf(field);
        return position < 0 ? "" : ", at character " + (position + 1) + " of the expression";
    }
}
