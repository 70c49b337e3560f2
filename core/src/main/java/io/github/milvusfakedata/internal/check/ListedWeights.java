package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that a schema lists, with a weight each or without: what is true of them whatever field they are of. */
final class ListedWeights {
    private static final String KEEP_ONE =
            "Keep one of them; weights say how often each occurs: {\"new\": 3, \"used\": 1}.";

    private final List<Literal> values;
    private final List<BigDecimal> weights;

    /**
     * @param weights as many as values, or none for a list
     */
    ListedWeights(List<Literal> values, List<BigDecimal> weights) {
        this.values = values;
        this.weights = weights;
    }

    /**
     * What is wrong.
     *
     * @param place where, behind the path of the whole: a value's index or name, or nothing
     * @param message what
     */
    record Wrong(String place, String message) {}

    /** Where a value stands, behind the path of the whole. */
    String place(int index) {
        return weights.isEmpty()
                ? "[" + index + ']'
                : '.' + Shown.plain(values.get(index).text());
    }

    /** What is wrong with the weights, if there are any. */
    List<Wrong> weights() {
        List<Wrong> wrong = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal weight = weights.get(i);
            if (weight.signum() < 0) {
                String message = "The weight of " + values.get(i).shown() + " must be 0 or more, got "
                        + Literal.number(weight).shown() + ".";
                wrong.add(new Wrong(place(i), message));
            }
            sum += weight.doubleValue();
        }
        if (!wrong.isEmpty() || weights.isEmpty()) {
            return wrong;
        }
        if (sum == 0) {
            return List.of(new Wrong("", "All weights are 0, so there is nothing to choose."));
        }
        return Double.isFinite(sum) ? List.of() : List.of(new Wrong("", "The weights are too large."));
    }

    /**
     * The values that stand there before.
     *
     * @param shape what the values become: as a Float, two numbers can be one
     */
    List<Wrong> repeated(Optional<ColumnShape> shape) {
        List<Wrong> wrong = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(stored(values.get(i), shape))) {
                wrong.add(new Wrong(place(i), "The value " + values.get(i).shown() + " is listed twice."));
            }
        }
        return wrong;
    }

    /** A value that stands there before: in a list, someone may have wanted it more often; of two weights, one is wrong. */
    Problem repetition(String code, String path, Wrong wrong) {
        return weights.isEmpty()
                ? Problem.warning(code, path + wrong.place(), wrong.message(), KEEP_ONE)
                : Problem.error(code, path + wrong.place(), wrong.message(), KEEP_ONE);
    }

    private static Object stored(Literal value, Optional<ColumnShape> shape) {
        if (value.kind() != Literal.LiteralKind.NUMBER) {
            return value;
        }
        BigDecimal number = value.asNumber();
        if (shape.filter(of -> of == ColumnShape.FLOAT).isPresent()) {
            return number.floatValue();
        }
        return shape.filter(of -> of == ColumnShape.DOUBLE).isPresent()
                ? (Object) number.doubleValue()
                : number.stripTrailingZeros();
    }
}
