package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.column.ColumnShape;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a value is computed from those of other fields, as a text such as {@code price * quantity}. */
public final class Expression {
    private final Term term;

    private Expression(Term term) {
        this.term = term;
    }

    /**
     * Reads an expression.
     *
     * @throws ExpressionMistake with the first mistake
     */
    public static Expression of(String text) {
        return new Expression(ExpressionParser.parse(text));
    }

    /** The fields whose values it is computed from, in the order of the text. */
    public Set<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        term.addFields(false, names);
        return names;
    }

    /** The fields of which it asks whether they are null, in the order of the text. */
    public Set<String> nullFields() {
        Set<String> names = new LinkedHashSet<>();
        term.addFields(true, names);
        return names;
    }

    /** Where a field is first named, from 0; -1 if it is not. */
    public int positionOf(String field) {
        return positionOf(field, term);
    }

    private static int positionOf(String field, Term term) {
        if (term.kind() == TermKind.FIELD && term.text().equals(field)) {
            return term.position();
        }
        for (Term part : term.parts()) {
            int found = positionOf(field, part);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /**
     * What its values are.
     *
     * @param fields what fields hold, by name
     * @throws ExpressionMistake if its parts are of kinds that don't go together
     */
    public ValueKind kind(Map<String, ColumnShape> fields) {
        return new TermTypes(fields).of(term);
    }

    /**
     * Between which numbers its values lie; empty where that is not known, and for other values.
     *
     * @param fields what is known of the fields, by name
     * @param rows how many rows there are
     */
    public Optional<NumberSpan> span(Map<String, NumberSpan> fields, long rows) {
        return new TermSpans(fields, rows)
                .of(term)
                .filter(span -> Double.isFinite(span.least()) && Double.isFinite(span.most()));
    }

    /**
     * The same, made ready for a field's rows.
     *
     * @param values the fields that it names, all of them
     * @param nulls with their nulls those of which it asks for them
     */
    public BoundExpression bind(Map<String, Operand> values, Map<String, Operand> nulls) {
        return TermCompiler.compile(term, values, nulls);
    }
}
