package io.github.milvusfakedata.internal.gen.expression;

/**
 * A part of an expression, made ready to compute a block of rows. The arrays that it returns belong to the caller, who may
 * write over them, but those of texts. A number that there is none for, such as that of a division by 0, is no number.
 */
public abstract class Operator {
    /** What it computes. */
    abstract ValueKind kind();

    /** Decimal numbers; whole ones become decimal. */
    double[] decimals(OperandRows rows) {
        long[] wholes = wholes(rows);
        double[] decimals = new double[wholes.length];
        for (int slot = 0; slot < decimals.length; slot++) {
            decimals[slot] = wholes[slot];
        }
        return decimals;
    }

    /** Whole numbers. */
    long[] wholes(OperandRows rows) {
        throw new IllegalStateException("no whole numbers: " + kind());
    }

    /** What is true or false. */
    boolean[] flags(OperandRows rows) {
        throw new IllegalStateException("neither true nor false: " + kind());
    }

    /** Texts. */
    TextSlices texts(OperandRows rows) {
        throw new IllegalStateException("no texts: " + kind());
    }
}
