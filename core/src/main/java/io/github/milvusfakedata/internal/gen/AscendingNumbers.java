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
        out.start(rows);
        ColumnBuffer one = new ColumnBuffer(starts.layout());
        ColumnShape shape = layout().shape();
        boolean fractional = shape == ColumnShape.FLOAT || shape == ColumnShape.DOUBLE;
        long group = -1;
        for (int row = 0; row < rows; row++) {
            if (numbers[row] != group) {
                group = numbers[row];
                starts.fill(group, 1, one);
            }
            long bits = CounterRng.bits(key, firstRow + row);
            if (fractional) {
                double moved = places[row] == 0 ? 0 : (places[row] + CounterRng.unit(bits)) * step;
                putFraction(fraction(one) + moved, out, row);
            } else {
                long each = (long) step;
                long moved = places[row] == 0 ? 0 : places[row] * each + CounterRng.below(bits, each);
                numbers[row] = Math.min((long) most, whole(one) + moved);
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

    private static double fraction(ColumnBuffer one) {
        return one.layout().shape() == ColumnShape.FLOAT ? one.floats()[0] : one.doubles()[0];
    }

    private static long whole(ColumnBuffer one) {
        return one.layout().shape() == ColumnShape.INT64 ? one.longs()[0] : one.ints()[0];
    }
}
