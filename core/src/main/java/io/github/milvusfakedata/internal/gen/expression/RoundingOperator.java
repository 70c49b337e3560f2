package io.github.milvusfakedata.internal.gen.expression;

/** What becomes of a single number: its sign or its decimal places change. */
final class RoundingOperator extends Operator {
    private final TermKind operation;
    private final Operator number;
    private final int places;

    /** @param places of ROUND */
    RoundingOperator(TermKind operation, Operator number, int places) {
        this.operation = operation;
        this.number = number;
        this.places = places;
    }

    @Override
    ValueKind kind() {
        return operation == TermKind.SQRT ? ValueKind.DECIMAL : number.kind();
    }

    @Override
    long[] wholes(OperandRows rows) {
        long[] values = number.wholes(rows);
        if (operation == TermKind.NEGATE || operation == TermKind.ABS) {
            for (int slot = 0; slot < values.length; slot++) {
                boolean turned = operation == TermKind.NEGATE || values[slot] < 0;
                long opposite = values[slot] == Long.MIN_VALUE ? Long.MAX_VALUE : -values[slot];
                values[slot] = turned ? opposite : values[slot];
            }
        }
        return values;
    }

    @Override
    double[] decimals(OperandRows rows) {
        if (kind() == ValueKind.WHOLE) {
            return super.decimals(rows);
        }
        double[] values = number.decimals(rows);
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = of(values[slot]);
        }
        return values;
    }

    /** A quotient that should be whole may lie a little beside it, so that it is tidied before it is cut. */
    private double of(double value) {
        return switch (operation) {
            case NEGATE -> -value;
            case ABS -> Math.abs(value);
            case ROUND -> Rounding.to(value, places);
            case FLOOR -> Math.floor(Rounding.tidied(value));
            case CEIL -> Math.ceil(Rounding.tidied(value));
            case SQRT -> Math.sqrt(value);
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
                    EQUAL,
                    UNEQUAL,
                    LESS,
                    AT_MOST,
                    MORE,
                    AT_LEAST,
                    AND,
                    OR,
                    NOT,
                    IF -> throw new IllegalStateException("no rounding: " + operation);
        };
    }
}
