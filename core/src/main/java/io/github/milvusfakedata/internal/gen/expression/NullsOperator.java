package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/** Whether a field is null. */
final class NullsOperator extends Operator {
    private final int operand;

    /** @param operand the field with its nulls */
    NullsOperator(int operand) {
        this.operand = operand;
    }

    @Override
    ValueKind kind() {
        return ValueKind.FLAG;
    }

    @Override
    boolean[] flags(OperandRows rows) {
        ColumnBuffer values = rows.values(operand);
        int[] places = rows.places(operand);
        boolean[] flags = new boolean[rows.slots()];
        for (int slot = 0; slot < flags.length; slot++) {
            flags[slot] = values.isNull(places == null ? slot : places[slot]);
        }
        return flags;
    }
}
