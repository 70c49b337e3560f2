package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.column.ColumnShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes operators of an expression's terms. */
final class TermCompiler {
    private final Map<String, Operand> values;
    private final Map<String, Operand> nulls;
    private final TermTypes types;
    private final List<Operand> operands = new ArrayList<>();
    private final Map<String, Integer> valueNumbers = new HashMap<>();
    private final Map<String, Integer> nullNumbers = new HashMap<>();

    private TermCompiler(Map<String, Operand> values, Map<String, Operand> nulls) {
        this.values = values;
        this.nulls = nulls;
        Map<String, ColumnShape> shapes = new HashMap<>();
        values.forEach((name, operand) -> shapes.put(name, operand.layout().shape()));
        this.types = new TermTypes(shapes);
    }

    /** The operators of a term. */
    static BoundExpression compile(Term term, Map<String, Operand> values, Map<String, Operand> nulls) {
        TermCompiler compiler = new TermCompiler(values, nulls);
        Operator root = compiler.of(term);
        return new BoundExpression(root, compiler.operands);
    }

    private Operator of(Term term) {
        return switch (term.kind()) {
            case NUMBER, TEXT, FLAG, ROW -> new ConstantOperator(term, types.of(term));
            case FIELD -> new FieldOperator(number(term.text(), values, valueNumbers), values.get(term.text()));
            case NULLS -> new NullsOperator(number(term.parts().get(0).text(), nulls, nullNumbers));
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, MIN, MAX -> arithmetic(term);
            case ROUND -> {
                boolean said = term.parts().size() == 2;
                int places = said ? Integer.parseInt(term.parts().get(1).text()) : 0;
                yield new RoundingOperator(term.kind(), part(term, 0), places);
            }
            case NEGATE, FLOOR, CEIL, ABS, SQRT -> new RoundingOperator(term.kind(), part(term, 0), 0);
            case EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> comparison(term);
            case AND, OR -> new FlagOperator(term.kind(), part(term, 0), part(term, 1));
            case NOT -> {
                Operator turned = part(term, 0);
                yield new FlagOperator(TermKind.NOT, turned, turned);
            }
            case IF -> new ChoiceOperator(part(term, 0), part(term, 1), part(term, 2), types.of(term));
            case LENGTH, WORDS -> new TextMeasure(term.kind() == TermKind.WORDS, part(term, 0));
        };
    }

    private Operator part(Term term, int place) {
        return of(term.parts().get(place));
    }

    private int number(String name, Map<String, Operand> fields, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(name, unknown -> {
            operands.add(fields.get(unknown));
            return operands.size() - 1;
        });
    }

    /** Of more than two numbers the first two give one, and so on. */
    private Operator arithmetic(Term term) {
        boolean whole = types.of(term) == ValueKind.WHOLE;
        Operator all = part(term, 0);
        for (int place = 1; place < term.parts().size(); place++) {
            Operator next = part(term, place);
            all = whole ? new WholeOperator(term.kind(), all, next) : new DecimalOperator(term.kind(), all, next);
        }
        return all;
    }

    private Operator comparison(Term term) {
        Operator left = part(term, 0);
        Operator right = part(term, 1);
        return switch (left.kind()) {
            case WHOLE, DECIMAL -> new NumberComparison(term.kind(), left, right);
            case TEXT -> new TextComparison(term.kind(), left, right);
            case FLAG -> new FlagOperator(term.kind(), left, right);
        };
    }
}
