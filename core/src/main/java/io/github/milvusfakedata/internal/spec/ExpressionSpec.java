package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.expression.Expression;
import io.github.milvusfakedata.internal.gen.expression.ExpressionValues;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Values that are computed from those of other fields.
 *
 * @param expression how, such as {@code price * quantity}
 * @param round the decimal places of floating-point numbers; where empty as many as they have
 * @param otherwise what stands where a division by 0 leaves no number; 0 where empty
 */
public record ExpressionSpec(String expression, OptionalInt round, OptionalDouble otherwise) implements ValueSpec {
    public ExpressionSpec {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(otherwise, "otherwise");
        Expression.of(expression);
    }

    @Override
    public Set<ValueFamily> families() {
        return ValueFamily.PLAIN;
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return JsonMemberTypes.computed(this, fields);
    }

    @Override
    public Set<String> fields() {
        return Expression.of(expression).fields();
    }

    @Override
    public Set<String> nullFields() {
        return Expression.of(expression).nullFields();
    }

    @Override
    public String mention(String field) {
        return ExpressionFields.mention(Expression.of(expression), field);
    }

    @Override
    public void check(SpecCheck check) {
        new ExpressionCheck(check.at("expression")).checkValues(Expression.of(expression));
        if (round.isPresent() && !check.limits().isFractional()) {
            check.at("round")
                    .error(
                            check.limits().type().schemaName() + " has no decimal places to round to.",
                            "Remove round: it is for Float and Double.");
        }
        if (otherwise.isPresent()
                && !check.limits().isWhole()
                && !check.limits().isFractional()) {
            check.at("or_else")
                    .error(
                            check.limits().type().schemaName() + " is never the result of a division.",
                            "Remove or_else: it is the number that stands where a division by 0 leaves none.");
        } else if (otherwise.isPresent()) {
            BigDecimal number = BigDecimal.valueOf(otherwise.getAsDouble());
            if (HeldNumbers.requireHeld(number, "or_else", check)) {
                HeldNumbers.requireWhole(number, "or_else", check);
            }
        }
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return values(limits, binding);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return values(limits, binding);
    }

    private ExpressionValues values(ColumnLimits limits, Binding binding) {
        NumberRange range = limits.numbers();
        ExpressionValues.Fit fit = new ExpressionValues.Fit(
                round.orElse(-1),
                otherwise.orElse(0),
                range.least(),
                range.most(),
                range.min(),
                range.max(),
                limits.longestText());
        return new ExpressionValues(ExpressionFields.bind(Expression.of(expression), binding), limits.shape(), fit);
    }
}
