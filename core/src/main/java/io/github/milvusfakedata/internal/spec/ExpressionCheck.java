package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.expression.Expression;
import io.github.milvusfakedata.internal.gen.expression.ExpressionMistake;
import io.github.milvusfakedata.internal.gen.expression.NumberSpan;
import io.github.milvusfakedata.internal.gen.expression.ValueKind;
import java.math.BigDecimal;
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
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** An expression that gives a field's values. */
    void checkValues(Expression expression) {
        ValueKind needed = ValueKind.of(check.limits().shape()).orElseThrow();
        Optional<ValueKind> kind = kind(expression);
        if (kind.isPresent() && !kind.get().phrase().equals(needed.phrase())) {
            check.error(
                    "The expression gives " + kind.get().phrase() + ", and "
                            + check.limits().type().schemaName() + " needs " + needed.phrase() + ".",
                    hint(kind.get(), needed));
        } else if (kind.isPresent() && HeldNumbers.areNumbers(check.limits())) {
            checkRange(expression);
        }
    }

    /** Numbers beyond the field become its bounds, which is told where it can be known that there are some. */
    private void checkRange(Expression expression) {
        Map<String, NumberSpan> known = new LinkedHashMap<>();
        check.fields().forEach((name, limits) -> {
            NumberRange range = limits.numbers();
            if (range.given() && !range.isAll(limits.shape())) {
                known.put(
                        name,
                        limits.isWhole()
                                ? new NumberSpan(range.least(), range.most())
                                : new NumberSpan(range.min(), range.max()));
            }
        });
        Optional<NumberSpan> span = expression.span(known, check.rows());
        if (span.isPresent()) {
            checkRange(span.get());
        }
    }

    private void checkRange(NumberSpan span) {
        BigDecimal half = check.limits().isWhole() ? HALF : BigDecimal.ZERO;
        BigDecimal least = NumberWindow.least(check.limits());
        BigDecimal most = NumberWindow.most(check.limits());
        boolean below = new BigDecimal(span.least()).compareTo(least.subtract(half)) < 0;
        boolean above = new BigDecimal(span.most()).compareTo(most.add(half)) > 0;
        boolean allBelow = new BigDecimal(span.most()).compareTo(least) < 0;
        boolean allAbove = new BigDecimal(span.least()).compareTo(most) > 0;
        String held = "and the field holds " + HeldNumbers.shown(least) + " to " + HeldNumbers.shown(most);
        String gives = "The expression gives numbers from " + HeldNumbers.rough(span.least()) + " to "
                + HeldNumbers.rough(span.most()) + ", ";
        if (allBelow || allAbove) {
            check.error(
                    gives + held + ", so that every row would have " + HeldNumbers.shown(allBelow ? least : most) + ".",
                    "Use a wider type, or other bounds of the field.");
        } else if (below || above) {
            check.warning(
                    gives + held + ": those beyond become the bound.",
                    "Use a wider type or other bounds, or write what is meant, such as "
                            + (above ? "min(" + HeldNumbers.shown(most) : "max(" + HeldNumbers.shown(least)) + ", …).");
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
