package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Which rows of a column are null: a condition over other fields, or one of those that are made here. */
public interface NullMask {
    /** Whether each row of a block is null. */
    boolean[] flags(long firstRow, int rows);

    /**
     * A share of all rows. The mask is a stream of its own, so the values that stay are those of the column without nulls.
     *
     * @param ratio share of null rows, 0 to 1
     * @param key the key of the mask
     */
    static NullMask ofShare(double ratio, long key) {
        return (firstRow, rows) -> {
            boolean[] flags = new boolean[rows];
            for (int row = 0; row < rows; row++) {
                flags[row] = CounterRng.unit(CounterRng.bits(key, firstRow + row)) < ratio;
            }
            return flags;
        };
    }

    /**
     * Rows in which something has not happened, such as an order's delivery.
     *
     * @param moment when it happened, 0 where it has not
     * @param recipe the dataset's recipe
     */
    static NullMask ofMissing(Quantity moment, Recipe recipe) {
        SharedDraws hidden = new SharedDraws(recipe);
        return (firstRow, rows) -> {
            boolean[] flags = new boolean[rows];
            for (int row = 0; row < rows; row++) {
                flags[row] = hidden.quantity(moment, firstRow + row) == 0;
            }
            return flags;
        };
    }
}
