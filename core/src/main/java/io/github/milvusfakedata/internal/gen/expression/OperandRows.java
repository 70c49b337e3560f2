package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import java.util.List;

/** A block of rows, or of the elements of their lists, and the values of the fields that an expression sees in it. */
final class OperandRows {
    private final List<Operand> operands;
    private final ColumnBuffer[] values;
    private final long firstRow;
    private final int rows;
    private final int[] offsets;
    private final int slots;
    private int[] rowOfSlot;

    private OperandRows(List<Operand> operands, long firstRow, int rows, int[] offsets, int slots) {
        this.operands = operands;
        this.values = new ColumnBuffer[operands.size()];
        this.firstRow = firstRow;
        this.rows = rows;
        this.offsets = offsets;
        this.slots = slots;
    }

    /** Rows of a column. */
    static OperandRows of(List<Operand> operands, long firstRow, int rows) {
        return new OperandRows(operands, firstRow, rows, null, rows);
    }

    /** The elements of rows' lists, which lie between their offsets. */
    static OperandRows of(List<Operand> operands, long firstRow, int rows, int[] offsets) {
        return new OperandRows(operands, firstRow, rows, offsets, offsets[rows]);
    }

    /** How many values are to be computed. */
    int slots() {
        return slots;
    }

    /** The first row's number. */
    long firstRow() {
        return firstRow;
    }

    /** The values of a field, computed when first asked for. */
    ColumnBuffer values(int operand) {
        if (values[operand] == null) {
            values[operand] = operands.get(operand).fill(firstRow, rows, offsets);
        }
        return values[operand];
    }

    /** Which of a field's values each slot sees; null where it is the one of the same number. */
    int[] places(int operand) {
        return operands.get(operand).isOfElements() ? null : rowOfSlot();
    }

    /** The row, from 0, of each slot; null where slots are rows. */
    int[] rowOfSlot() {
        if (offsets != null && rowOfSlot == null) {
            rowOfSlot = new int[slots];
            for (int row = 0; row < rows; row++) {
                for (int slot = offsets[row]; slot < offsets[row + 1]; slot++) {
                    rowOfSlot[slot] = row;
                }
            }
        }
        return rowOfSlot;
    }
}
