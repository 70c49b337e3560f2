package io.github.milvusfakedata.internal.gen.expression;

/** Compares numbers. What is no number is equal to none, and neither smaller nor larger. */
final class NumberComparison extends Operator {
    private final TermKind comparison;
    private final Operator left;
    private final Operator right;

    NumberComparison(TermKind comparison, Operator left, Operator right) {
        this.comparison = comparison;
        this.left = left;
        this.right = right;
    }

    @Override
    ValueKind kind() {
        return ValueKind.FLAG;
    }

    @Override
    boolean[] flags(OperandRows rows) {
        boolean whole = left.kind() == ValueKind.WHOLE && right.kind() == ValueKind.WHOLE;
        return whole
                ? compared(left.wholes(rows), right.wholes(rows))
                : compared(left.decimals(rows), right.decimals(rows));
    }

    private boolean[] compared(long[] a, long[] b) {
        boolean[] flags = new boolean[a.length];
        for (int slot = 0; slot < flags.length; slot++) {
            flags[slot] = isTrue(comparison, Long.compare(a[slot], b[slot]));
        }
        return flags;
    }

    private boolean[] compared(double[] a, double[] b) {
        boolean[] flags = new boolean[a.length];
        for (int slot = 0; slot < flags.length; slot++) {
            double left = Rounding.tidied(a[slot]);
            double right = Rounding.tidied(b[slot]);
            int order = left < right ? -1 : left > right ? 1 : 0;
            boolean none = Double.isNaN(left) || Double.isNaN(right);
            flags[slot] = none ? comparison == TermKind.UNEQUAL : isTrue(comparison, order);
        }
        return flags;
    }

    /** What a comparison says of an order. */
    static boolean isTrue(TermKind comparison, int order) {
        return switch (comparison) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            case NUMBER,
                    TEXT,
                    FLAG,
                    FIELD,
                    ROW,
                    NULLS,
                    ADD,
                    SUBTRACT,
                    MULTIPLY,
                    DIVIDE,
                    REMAINDER,
                    MIN,
                    MAX,
                    LENGTH,
                    WORDS,
                    NEGATE,
                    ROUND,
                    FLOOR,
                    CEIL,
                    ABS,
                    SQRT,
                    AND,
                    OR,
                    NOT,
                    IF -> throw new IllegalStateException("no comparison: " + comparison);
        };
    }
}
