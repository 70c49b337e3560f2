package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Numbers that ascend within a group, such as the moments of a conversation: the group's own number in its first row, and in
 * each other one a draw from a stretch of its own, a step behind the one before. So a number takes no look at earlier rows.
 */
public final class AscendingNumbers implements ColumnSource {
    private final ColumnSource starts;
    private final AnyRows byNumber;
    private final GroupPlaces groups;
    private final double step;
    private final double most;
    private final long key;

    /**
     * Numbers of a field.
     *
     * @param starts the numbers of the groups: INT8 … DOUBLE
     * @param step how far two rows are from each other on average: a whole number of 1 or more for whole numbers
     * @param most no number is larger
     * @param key the key of the steps
     */
    public AscendingNumbers(ColumnSource starts, GroupPlaces groups, double step, double most, long key) {
        this.starts = starts;
        byNumber = new AnyRows(starts);
        this.groups = groups;
        this.step = step;
        this.most = most;
        this.key = key;
    }

    @Override
    public ColumnLayout layout() {
        return starts.layout();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        long[] numbers = new long[rows];
        int[] places = new int[rows];
        groups.fill(firstRow, rows, numbers, places);
        ColumnBuffer first = new ColumnBuffer(starts.layout());
        byNumber.fill(numbers, rows, first);
        out.start(rows);
        ColumnShape shape = layout().shape();
        boolean fractional = shape == ColumnShape.FLOAT || shape == ColumnShape.DOUBLE;
        for (int row = 0; row < rows; row++) {
            long bits = CounterRng.bits(key, firstRow + row);
            if (fractional) {
                double moved = places[row] == 0 ? 0 : (places[row] + CounterRng.unit(bits)) * step;
                putFraction(fraction(first, row) + moved, out, row);
            } else {
                long each = (long) step;
                long moved = places[row] == 0 ? 0 : places[row] * each + CounterRng.below(bits, each);
                numbers[row] = Math.min((long) most, whole(first, row) + moved);
            }
        }
        if (!fractional) {
            PlaceNumbers.put(numbers, rows, out);
        }
    }

    private void putFraction(double value, ColumnBuffer out, int row) {
        double held = Math.min(most, value);
        if (layout().shape() == ColumnShape.FLOAT) {
            out.floats()[row] = (float) held;
        } else {
            out.doubles()[row] = held;
        }
    }

    private static double fraction(ColumnBuffer numbers, int row) {
        return numbers.layout().shape() == ColumnShape.FLOAT ? numbers.floats()[row] : numbers.doubles()[row];
    }

    private static long whole(ColumnBuffer numbers, int row) {
        return numbers.layout().shape() == ColumnShape.INT64 ? numbers.longs()[row] : numbers.ints()[row];
    }
}
