package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.expression.ExpressionMistake;
import io.github.milvusfakedata.internal.spec.ExpressionSpec;
import io.github.milvusfakedata.internal.spec.NumberScale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The form of values that are computed from those of other fields. */
final class ExpressionForm extends ValueForm<ExpressionSpec> {
    private static final String EXPRESSION = "expression";
    private static final String ROUND = "round";
    private static final String OR_ELSE = "or_else";

    ExpressionForm() {
        super(
                ExpressionSpec.class,
                "{\"expression\": \"price * quantity\", \"round\": 2, \"or_else\": 0}",
                EXPRESSION,
                ROUND,
                OR_ELSE);
    }

    @Override
    ExpressionSpec read(FormObject object) {
        OptionalInt round = object.has(ROUND)
                ? OptionalInt.of(object.count(ROUND, 0, NumberScale.MOST_DECIMALS))
                : OptionalInt.empty();
        OptionalDouble otherwise =
                object.has(OR_ELSE) ? OptionalDouble.of(object.number(OR_ELSE).doubleValue()) : OptionalDouble.empty();
        try {
            return new ExpressionSpec(object.text(EXPRESSION), round, otherwise);
        } catch (ExpressionMistake mistake) {
            throw object.mistakeIn(EXPRESSION, mistake.getMessage(), mistake.hint());
        }
    }

    @Override
    void write(ExpressionSpec spec, FormText text) {
        text.put(EXPRESSION, spec.expression());
        spec.round().ifPresent(places -> text.put(ROUND, places));
        spec.otherwise().ifPresent(number -> text.put(OR_ELSE, number));
    }
}
