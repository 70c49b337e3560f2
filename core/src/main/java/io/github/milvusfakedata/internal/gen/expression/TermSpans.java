package io.github.milvusfakedata.internal.gen.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * Between which numbers the values of terms lie, as far as that follows from what is known of the fields. Nothing is known
 * where a divisor may be 0, or where one branch of a condition goes by the fields of the condition: it rules out values that
 * the branch alone would have.
 *
 * @param fields what is known of fields, by name
 * @param rows how many rows there are
 */
record TermSpans(Map<String, NumberSpan> fields, long rows) {
    Optional<NumberSpan> of(Term term) {
        return switch (term.kind()) {
            case NUMBER -> Optional.of(NumberSpan.around(Double.parseDouble(term.text())));
            case ROW -> Optional.of(new NumberSpan(0, rows - 1));
            case FIELD -> Optional.ofNullable(fields.get(term.text()));
            case ADD -> both(term, (a, b) -> new NumberSpan(a.least() + b.least(), a.most() + b.most()));
            case SUBTRACT -> both(term, (a, b) -> new NumberSpan(a.least() - b.most(), a.most() - b.least()));
            case MULTIPLY ->
                both(
                        term,
                        (a, b) -> NumberSpan.around(
                                a.least() * b.least(),
                                a.least() * b.most(),
                                a.most() * b.least(),
                                a.most() * b.most()));
            case DIVIDE -> quotient(term);
            case MIN ->
                both(term, (a, b) -> new NumberSpan(Math.min(a.least(), b.least()), Math.min(a.most(), b.most())));
            case MAX ->
                both(term, (a, b) -> new NumberSpan(Math.max(a.least(), b.least()), Math.max(a.most(), b.most())));
            case NEGATE -> part(term).map(a -> new NumberSpan(-a.most(), -a.least()));
            case ABS ->
                part(term)
                        .map(a -> new NumberSpan(
                                Math.max(0, Math.max(a.least(), -a.most())), Math.max(-a.least(), a.most())));
            case ROUND -> rounded(term);
            case FLOOR -> ascending(term, Math::floor);
            case CEIL -> ascending(term, Math::ceil);
            case SQRT -> part(term).filter(a -> a.least() >= 0).flatMap(a -> ascending(term, Math::sqrt));
            case IF -> choice(term);
            case TEXT, FLAG, NULLS, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST, AND, OR, NOT -> Optional.empty();
            case REMAINDER, LENGTH, WORDS -> Optional.empty();
        };
    }

    private Optional<NumberSpan> part(Term term) {
        return of(term.parts().get(0));
    }

    /** Of more than two numbers the first two give one, and so on. */
    private Optional<NumberSpan> both(Term term, BinaryOperator<NumberSpan> join) {
        List<NumberSpan> spans = new ArrayList<>();
        for (Term part : term.parts()) {
            Optional<NumberSpan> span = of(part);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return spans.stream().reduce(join);
    }

    private Optional<NumberSpan> quotient(Term term) {
        Optional<NumberSpan> divisor = of(term.parts().get(1));
        boolean isSafe = divisor.filter(b -> b.least() > 0 || b.most() < 0).isPresent();
        return isSafe
                ? both(
                        term,
                        (a, b) -> NumberSpan.around(
                                a.least() / b.least(), a.least() / b.most(), a.most() / b.least(), a.most() / b.most()))
                : Optional.empty();
    }

    private Optional<NumberSpan> rounded(Term term) {
        int places =
                term.parts().size() == 2 ? Integer.parseInt(term.parts().get(1).text()) : 0;
        return ascending(term, number -> Rounding.to(number, places));
    }

    private Optional<NumberSpan> ascending(Term term, DoubleUnaryOperator operation) {
        return part(term)
                .map(span ->
                        new NumberSpan(operation.applyAsDouble(span.least()), operation.applyAsDouble(span.most())));
    }

    private Optional<NumberSpan> choice(Term term) {
        Set<String> asked = names(term.parts().get(0));
        Term yes = term.parts().get(1);
        Term no = term.parts().get(2);
        boolean ruled = names(yes).stream().anyMatch(asked::contains)
                || names(no).stream().anyMatch(asked::contains);
        return ruled ? Optional.empty() : of(yes).flatMap(one -> of(no).map(one::and));
    }

    private static Set<String> names(Term term) {
        Set<String> names = new LinkedHashSet<>();
        term.addFields(false, names);
        return names;
    }
}
