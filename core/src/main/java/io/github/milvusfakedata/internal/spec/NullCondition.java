package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Nulls;
import io.github.milvusfakedata.internal.gen.expression.Expression;
import java.util.Set;

/**
 * On what condition a row of a field is null.
 *
 * @param condition an expression that is true or false, such as {@code status == 'open'}
 */
public record NullCondition(String condition) {
    public NullCondition {
        Expression.of(condition);
    }

    /** The fields whose values it depends on. */
    public Set<String> fields() {
        return Expression.of(condition).fields();
    }

    /** The fields of which it depends on whether they are null. */
    public Set<String> nullFields() {
        return Expression.of(condition).nullFields();
    }

    /** Where a field is named, the end of a sentence. */
    public String mention(String field) {
        return ExpressionFields.mention(Expression.of(condition), field);
    }

    /** Reports why it is no condition of these fields. */
    public void check(SpecCheck check) {
        new ExpressionCheck(check).checkCondition(Expression.of(condition));
    }

    /** A column in which the rows are null for which the condition is true. */
    ColumnSource nulls(ColumnSource values, Binding binding) {
        return new Nulls(values, ExpressionFields.bind(Expression.of(condition), binding)::flags);
    }
}
