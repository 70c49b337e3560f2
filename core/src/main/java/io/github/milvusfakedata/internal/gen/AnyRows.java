package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/**
 * Values of any rows of a column, in any order and as often as they are asked for. A call costs a source more than a value
 * does, so where the rows lie close together, as groups and lists have them, all between the first and the last are computed at
 * once; where they are scattered, each run of equal ones once.
 */
final class AnyRows {
    /** A call for a single row takes about as long as this many values in a row. */
    private static final int VALUES_A_CALL = 4;

    private final ColumnSource values;
    private final CopiedValues copied;
    private final CopiedValues elements;

    /** Rows of a column of scalars or of lists of scalars. */
    AnyRows(ColumnSource values) {
        this.values = values;
        ColumnLayout layout = values.layout();
        copied = CopiedValues.of(layout);
        elements = layout.shape() == ColumnShape.LIST
                ? CopiedValues.of(layout.element().orElseThrow())
                : copied;
    }

    /**
     * Computes the rows of some numbers.
     *
     * @param numbers a row of the column for each slot
     * @param count how many, at least 1
     * @param out a buffer of the column's layout, or one that differs in how often values repeat
     */
    void fill(long[] numbers, int count, ColumnBuffer out) {
        long least = numbers[0];
        long most = least;
        int runs = 1;
        for (int slot = 1; slot < count; slot++) {
            least = Math.min(least, numbers[slot]);
            most = Math.max(most, numbers[slot]);
            runs += numbers[slot] == numbers[slot - 1] ? 0 : 1;
        }
        if (most - least < (long) VALUES_A_CALL * runs) {
            fillTogether(numbers, least, (int) (most - least) + 1, count, out);
        } else if (values.layout().shape() == ColumnShape.LIST) {
            fillListsByRuns(numbers, count, out);
        } else {
            fillByRuns(numbers, count, out);
        }
    }

    private void fillTogether(long[] numbers, long first, int rows, int count, ColumnBuffer out) {
        ColumnBuffer all = new ColumnBuffer(values.layout());
        values.fill(first, rows, all);
        int[] places = new int[count];
        for (int slot = 0; slot < count; slot++) {
            places[slot] = (int) (numbers[slot] - first);
        }
        out.start(count);
        if (values.layout().shape() == ColumnShape.LIST) {
            gatherLists(all, places, count, out);
        } else {
            copied.gather(all, places, count, out);
        }
        if (all.nullCount() > 0) {
            for (int slot = 0; slot < count; slot++) {
                if (all.isNull(places[slot])) {
                    out.setNull(slot);
                }
            }
        }
    }

    private void gatherLists(ColumnBuffer all, int[] places, int count, ColumnBuffer out) {
        int[] starts = all.offsets();
        int[] ends = out.offsets();
        for (int slot = 0; slot < count; slot++) {
            ends[slot + 1] = ends[slot] + starts[places[slot] + 1] - starts[places[slot]];
        }
        int[] inside = new int[ends[count]];
        for (int slot = 0; slot < count; slot++) {
            for (int element = ends[slot]; element < ends[slot + 1]; element++) {
                inside[element] = starts[places[slot]] + element - ends[slot];
            }
        }
        out.element().start(ends[count]);
        elements.gather(all.element(), inside, ends[count], out.element());
    }

    private void fillByRuns(long[] numbers, int count, ColumnBuffer out) {
        out.start(count);
        ColumnBuffer one = new ColumnBuffer(values.layout());
        for (int slot = 0; slot < count; slot++) {
            compute(numbers, slot, one);
            copied.copy(0, one, 0, 1, out, slot);
            if (one.isNull(0)) {
                out.setNull(slot);
            }
        }
    }

    /** Lists are computed twice: how many elements there are must be known before the first of them. */
    private void fillListsByRuns(long[] numbers, int count, ColumnBuffer out) {
        out.start(count);
        ColumnBuffer one = new ColumnBuffer(values.layout());
        int[] ends = out.offsets();
        for (int slot = 0; slot < count; slot++) {
            compute(numbers, slot, one);
            ends[slot + 1] = ends[slot] + one.offsets()[1];
            if (one.isNull(0)) {
                out.setNull(slot);
            }
        }
        out.element().start(ends[count]);
        for (int slot = 0; slot < count; slot++) {
            compute(numbers, slot, one);
            elements.copy(0, one.element(), 0, ends[slot + 1] - ends[slot], out.element(), ends[slot]);
        }
    }

    private void compute(long[] numbers, int slot, ColumnBuffer one) {
        if (slot == 0 || numbers[slot] != numbers[slot - 1]) {
            values.fill(numbers[slot], 1, one);
        }
    }
}
