package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.expression.Expression;
import io.github.milvusfakedata.internal.gen.expression.ExpressionMistake;
import io.github.milvusfakedata.internal.gen.expression.ValueKind;
import io.github.milvusfakedata.schema.TextKind;
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
        Optional<ValueKind> needed = ValueKind.of(check.limits().shape());
        String type = check.limits().type().schemaName();
        if (needed.isEmpty() || isSpecial(check.limits())) {
            check.error("No expression gives values of " + type + ".", "Use one for numbers, Bool, VarChar and Text.");
            return;
        }
        Optional<ValueKind> kind = kind(expression);
        if (kind.isPresent() && !kind.get().phrase().equals(needed.get().phrase())) {
            check.error(
                    "The expression gives " + kind.get().phrase() + ", and " + type + " needs "
                            + needed.get().phrase() + ".",
                    hint(kind.get(), needed.get()));
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

    /** Texts of a grammar of their own, which no expression writes. */
    private static boolean isSpecial(ColumnLimits limits) {
        return limits.type()
                .textKind()
                .filter(kind -> kind != TextKind.STRING && kind != TextKind.DOCUMENT)
                .isPresent();
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
