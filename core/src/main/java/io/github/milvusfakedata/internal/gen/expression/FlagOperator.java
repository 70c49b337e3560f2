package io.github.milvusfakedata.internal.gen.expression;

/** Joins, turns and compares what is true or false. */
final class FlagOperator extends Operator {
    private final TermKind operation;
    private final Operator left;
    private final Operator right;

    /** @param right the same as left for NOT */
    FlagOperator(TermKind operation, Operator left, Operator right) {
        this.operation = operation;
        this.left = left;
        this.right = right;
    }

    @Override
    ValueKind kind() {
        return ValueKind.FLAG;
    }

    @Override
    boolean[] flags(OperandRows rows) {
        boolean[] a = left.flags(rows);
        if (operation == TermKind.NOT) {
            for (int slot = 0; slot < a.length; slot++) {
                a[slot] = !a[slot];
            }
            return a;
        }
        boolean[] b = right.flags(rows);
        for (int slot = 0; slot < a.length; slot++) {
            a[slot] = of(a[slot], b[slot]);
        }
        return a;
    }

    private boolean of(boolean a, boolean b) {
        return switch (operation) {
            case AND -> a & b;
            case OR -> a | b;
            case EQUAL -> a == b;
            case UNEQUAL -> a != b;
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
                    LESS,
                    AT_MOST,
                    MORE,
                    AT_LEAST,
                    NOT,
                    IF -> throw new IllegalStateException("nothing true or false: " + operation);
        };
    }
}
