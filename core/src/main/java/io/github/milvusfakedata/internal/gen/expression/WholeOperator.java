package io.github.milvusfakedata.internal.gen.expression;

/** Arithmetic of whole numbers, exact up to the largest of 64 bits, at which it stops. */
final class WholeOperator extends Operator {
    private final TermKind operation;
    private final Operator left;
    private final Operator right;

    WholeOperator(TermKind operation, Operator left, Operator right) {
        this.operation = operation;
        this.left = left;
        this.right = right;
    }

    @Override
    ValueKind kind() {
        return ValueKind.WHOLE;
    }

    @Override
    long[] wholes(OperandRows rows) {
        long[] a = left.wholes(rows);
        long[] b = right.wholes(rows);
        switch (operation) {
            case ADD -> {
                for (int slot = 0; slot < a.length; slot++) {
                    long sum = a[slot] + b[slot];
                    a[slot] = ((a[slot] ^ sum) & (b[slot] ^ sum)) < 0 ? limit(a[slot] < 0) : sum;
                }
            }
            case SUBTRACT -> {
                for (int slot = 0; slot < a.length; slot++) {
                    long difference = a[slot] - b[slot];
                    a[slot] = ((a[slot] ^ b[slot]) & (a[slot] ^ difference)) < 0 ? limit(a[slot] < 0) : difference;
                }
            }
            case MULTIPLY -> {
                for (int slot = 0; slot < a.length; slot++) {
                    long product = a[slot] * b[slot];
                    boolean fits = Math.multiplyHigh(a[slot], b[slot]) == product >> 63;
                    a[slot] = fits ? product : limit(a[slot] < 0 != b[slot] < 0);
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
            case LESS, AT_MOST, MORE, AT_LEAST, AND, OR, NOT, IF, DIVIDE -> throw noArithmetic();
        }
        return a;
    }

    private static long limit(boolean negative) {
        return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private IllegalStateException noArithmetic() {
        return new IllegalStateException("no arithmetic: " + operation);
    }
}
