package io.github.milvusfakedata.internal.gen.expression;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A value that is written in the expression, or the number of the row. */
final class ConstantOperator extends Operator {
    private final Term term;
    private final ValueKind kind;
    private final long whole;
    private final double decimal;
    private final byte[] bytes;

    ConstantOperator(Term term, ValueKind kind) {
        this.term = term;
        this.kind = kind;
        this.whole = term.isWhole() ? Long.parseLong(term.text()) : 0;
        this.decimal = term.kind() == TermKind.NUMBER ? Double.parseDouble(term.text()) : 0;
        this.bytes = term.text().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    ValueKind kind() {
        return kind;
    }

    /** The text in UTF-8. */
    byte[] bytes() {
        return bytes;
    }

    @Override
    long[] wholes(OperandRows rows) {
        long[] wholes = new long[rows.slots()];
        if (term.kind() != TermKind.ROW) {
            Arrays.fill(wholes, whole);
            return wholes;
        }
        int[] rowOfSlot = rows.rowOfSlot();
        for (int slot = 0; slot < wholes.length; slot++) {
            wholes[slot] = rows.firstRow() + (rowOfSlot == null ? slot : rowOfSlot[slot]);
        }
        return wholes;
    }

    @Override
    double[] decimals(OperandRows rows) {
        if (kind == ValueKind.WHOLE) {
            return super.decimals(rows);
        }
        double[] decimals = new double[rows.slots()];
        Arrays.fill(decimals, decimal);
        return decimals;
    }

    @Override
    boolean[] flags(OperandRows rows) {
        boolean[] flags = new boolean[rows.slots()];
        Arrays.fill(flags, term.text().equals("true"));
        return flags;
    }

    @Override
    TextSlices texts(OperandRows rows) {
        int[] to = new int[rows.slots()];
        Arrays.fill(to, bytes.length);
        return new TextSlices(bytes, new int[to.length], to);
    }
}
