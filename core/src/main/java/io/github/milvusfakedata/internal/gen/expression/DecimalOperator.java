package io.github.milvusfakedata.internal.gen.expression;

/** Arithmetic of decimal numbers. */
final class DecimalOperator extends Operator {
    private final TermKind operation;
    private final Operator left;
    private final Operator right;

    DecimalOperator(TermKind operation, Operator left, Operator right) {
        this.operation = operation;
        this.left = left;
        this.right = right;
    }

    @Override
    ValueKind kind() {
        return ValueKind.DECIMAL;
    }

    @Override
    double[] decimals(OperandRows rows) {
        double[] a = left.decimals(rows);
        double[] b = right.decimals(rows);
        switch (operation) {
            case ADD -> {
                for (int slot = 0; slot < a.length; slot++) {
                    a[slot] += b[slot];
                }
            }
            case SUBTRACT -> {
                for (int slot = 0; slot < a.length; slot++) {
                    a[slot] -= b[slot];
                }
            }
            case MULTIPLY -> {
                for (int slot = 0; slot < a.length; slot++) {
                    a[slot] *= b[slot];
                }
            }
            case DIVIDE -> {
                for (int slot = 0; slot < a.length; slot++) {
                    a[slot] = b[slot] == 0 ? Double.NaN : a[slot] / b[slot];
                }
            }
            case REMAINDER -> {
                for (int slot = 0; slot < a.length; slot++) {
                    a[slot] %= b[slot];
                }
            }
            case MIN -> {
                for (int slot = 0; slot < a.length; slot++) {
                    a[slot] = Math.min(a[slot], b[slot]);
                }
            }
            case MAX -> {
                for (int slot = 0; slot < a.length; slot++) {
                    a[slot] = Math.max(a[slot], b[slot]);
                }
            }
            case NUMBER, TEXT, FLAG, FIELD, ROW, NULLS, NEGATE, ROUND -> throw noArithmetic();
            case FLOOR, CEIL, ABS, SQRT, LENGTH, WORDS, EQUAL, UNEQUAL -> throw noArithmetic();
            case LESS, AT_MOST, MORE, AT_LEAST, AND, OR, NOT, IF -> throw noArithmetic();
        }
        return a;
    }

    private IllegalStateException noArithmetic() {
        return new IllegalStateException("no arithmetic: " + operation);
    }
}
