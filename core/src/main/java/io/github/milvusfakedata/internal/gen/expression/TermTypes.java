package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.column.ColumnShape;
import java.util.List;
import java.util.Map;

/**
 * What the parts of an expression are.
 *
 * @param fields what the fields hold, by name
 */
record TermTypes(Map<String, ColumnShape> fields) {
    /**
     * What a term is.
     *
     * @throws ExpressionMistake if its parts are of kinds that don't go together
     */
    ValueKind of(Term term) {
        return switch (term.kind()) {
            case NUMBER -> term.isWhole() ? ValueKind.WHOLE : ValueKind.DECIMAL;
            case TEXT -> ValueKind.TEXT;
            case FLAG -> ValueKind.FLAG;
            case ROW -> ValueKind.WHOLE;
            case FIELD -> field(term);
            case NULLS -> ValueKind.FLAG;
            case ADD, SUBTRACT, MULTIPLY, MIN, MAX, ABS, NEGATE -> number(term);
            case REMAINDER -> remainder(term);
            case DIVIDE, SQRT -> {
                number(term);
                yield ValueKind.DECIMAL;
            }
            case ROUND -> round(term);
            case FLOOR, CEIL -> number(term);
            case EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> comparison(term);
            case AND, OR, NOT -> flags(term);
            case IF -> choice(term);
            case LENGTH, WORDS -> {
                require(term.parts().get(0), ValueKind.TEXT, term.kind().word() + " measures a text");
                yield ValueKind.WHOLE;
            }
        };
    }

    private ValueKind field(Term term) {
        ColumnShape shape = fields.get(term.text());
        if (shape == null) {
            throw new ExpressionMistake(
                    term.position(),
                    "there is no field \"" + term.text() + "\"",
                    "The fields are " + String.join(", ", fields.keySet()) + "; texts stand in quotes.");
        }
        return ValueKind.of(shape)
                .orElseThrow(() -> new ExpressionMistake(
                        term.position(),
                        "the field \"" + term.text() + "\" has no values to compute with",
                        "Use fields of numbers, texts or booleans."));
    }

    private ValueKind number(Term term) {
        ValueKind all = ValueKind.WHOLE;
        for (Term part : term.parts()) {
            ValueKind kind = of(part);
            if (!kind.isNumber()) {
                throw new ExpressionMistake(
                        part.position(),
                        term.kind().word() + " takes numbers, and this is " + kind.phrase(),
                        kind == ValueKind.TEXT
                                ? "Texts are joined by a template."
                                : "Write if(…, 1, 0) to make numbers of true and false.");
            }
            all = kind == ValueKind.DECIMAL ? ValueKind.DECIMAL : all;
        }
        return all;
    }

    /** What a remainder of whole numbers is where the divisor may be 0, nothing says; decimals then stand for nothing, too. */
    private ValueKind remainder(Term term) {
        ValueKind kind = number(term);
        Term divisor = term.parts().get(1);
        boolean safe = divisor.isWhole() && Long.parseLong(divisor.text()) > 0;
        return safe ? kind : ValueKind.DECIMAL;
    }

    private ValueKind round(Term term) {
        ValueKind kind = number(new Term(TermKind.ROUND, "", term.parts().subList(0, 1), term.position()));
        if (term.parts().size() == 2) {
            Term places = term.parts().get(1);
            if (!places.isWhole()
                    || places.text().length() > 2
                    || Integer.parseInt(places.text()) > Rounding.MOST_PLACES) {
                throw new ExpressionMistake(
                        places.position(),
                        "the decimal places are no whole number from 0 to " + Rounding.MOST_PLACES,
                        "Write for example round(price, 2).");
            }
        }
        return kind;
    }

    private ValueKind comparison(Term term) {
        ValueKind left = of(term.parts().get(0));
        ValueKind right = of(term.parts().get(1));
        boolean same = left == right || left.isNumber() && right.isNumber();
        if (!same) {
            throw new ExpressionMistake(
                    term.position(),
                    "\"" + term.kind().word() + "\" compares " + left.phrase() + " with " + right.phrase(),
                    "Compare values of one kind; texts stand in quotes, numbers and booleans do not.");
        }
        boolean equality = term.kind() == TermKind.EQUAL || term.kind() == TermKind.UNEQUAL;
        if (left == ValueKind.FLAG && !equality) {
            throw new ExpressionMistake(
                    term.position(), "true and false have no order", "Write == or !=, or the field alone.");
        }
        return ValueKind.FLAG;
    }

    private ValueKind flags(Term term) {
        for (Term part : term.parts()) {
            require(part, ValueKind.FLAG, "\"" + term.kind().word() + "\" takes true or false");
        }
        return ValueKind.FLAG;
    }

    private ValueKind choice(Term term) {
        List<Term> parts = term.parts();
        require(parts.get(0), ValueKind.FLAG, "if begins with what is true or false");
        ValueKind yes = of(parts.get(1));
        ValueKind no = of(parts.get(2));
        if (yes.isNumber() && no.isNumber()) {
            return yes == no ? yes : ValueKind.DECIMAL;
        }
        if (yes != no) {
            throw new ExpressionMistake(
                    parts.get(2).position(),
                    "if gives " + yes.phrase() + " in one case and " + no.phrase() + " in the other",
                    "Give values of one kind.");
        }
        return yes;
    }

    private void require(Term part, ValueKind needed, String rule) {
        ValueKind kind = of(part);
        if (kind != needed) {
            throw new ExpressionMistake(
                    part.position(),
                    rule + ", and this is " + kind.phrase(),
                    needed == ValueKind.FLAG ? "Compare it, such as price > 10." : "Use a text field.");
        }
    }
}
