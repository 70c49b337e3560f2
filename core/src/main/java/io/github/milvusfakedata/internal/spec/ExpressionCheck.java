package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.expression.Expression;
import io.github.milvusfakedata.internal.gen.expression.ExpressionMistake;
import io.github.milvusfakedata.internal.gen.expression.ValueKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an expression's parts go together and give what is needed. What is said of fields that aren't there is left to those
 * who know what else there is.
 *
 * @param check where the expression stands
 */
record ExpressionCheck(SpecCheck check) {
    /** An expression that gives a field's values. */
    void checkValues(Expression expression) {
        ValueKind needed = ValueKind.of(check.limits().shape()).orElseThrow();
        Optional<ValueKind> kind = kind(expression);
        if (kind.isPresent() && !kind.get().phrase().equals(needed.phrase())) {
            check.error(
                    "The expression gives " + kind.get().phrase() + ", and "
                            + check.limits().type().schemaName() + " needs " + needed.phrase() + ".",
                    hint(kind.get(), needed));
        }
    }

    /** An expression that is true or false. */
    void checkCondition(Expression expression) {
        Optional<ValueKind> kind = kind(expression);
        if (kind.isPresent() && kind.get() != ValueKind.FLAG) {
            check.error(
                    "The condition gives " + kind.get().phrase() + ", not true or false.",
                    "Compare it, such as status == 'open' or price > 10.");
        }
    }

    private static String hint(ValueKind kind, ValueKind needed) {
        if (needed == ValueKind.TEXT) {
            return "Write a template, such as {\"template\": \"{price} EUR\"}.";
        }
        return kind == ValueKind.FLAG ? "Write if(…, 1, 0)." : "Write an expression of the field's kind.";
    }

    /** What the expression gives; empty if it names fields that aren't there, or if a mistake is told. */
    private Optional<ValueKind> kind(Expression expression) {
        Map<String, ColumnShape> shapes = new LinkedHashMap<>();
        check.fields().forEach((name, limits) -> shapes.put(name, limits.shape()));
        if (!shapes.keySet().containsAll(expression.fields())) {
            return Optional.empty();
        }
        try {
            return Optional.of(expression.kind(shapes));
        } catch (ExpressionMistake mistake) {
            check.error(mistake.getMessage(), mistake.hint());
            return Optional.empty();
        }
    }
}
