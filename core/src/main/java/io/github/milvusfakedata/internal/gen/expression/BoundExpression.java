package io.github.milvusfakedata.internal.gen.expression;

import java.util.List;

/**
 * An expression whose fields are known. Immutable.
 *
 * @param root computes its values
 * @param operands the fields that it sees
 */
public record BoundExpression(Operator root, List<Operand> operands) {
    public BoundExpression {
        operands = List.copyOf(operands);
    }

    /** What its values are. */
    public ValueKind kind() {
        return root.kind();
    }

    /** Whether it is true in each row of a block. */
    public boolean[] flags(long firstRow, int rows) {
        return root.flags(OperandRows.of(operands, firstRow, rows));
    }
}
