package io.github.milvusfakedata.internal.gen;

/**
 * Which rows belong together: from a row's number to that of its group, computed for each row alone, with no table of all
 * groups, whatever the range. Implementations are immutable and safe for use by many threads at once.
 */
public interface RowGroups {
    /** The number of a row's group, from 0. */
    long group(long row);

    /** How many rows a group has on average. */
    double meanRows();

    /**
     * The numbers of the groups of some consecutive rows.
     *
     * @param groups where they go, from the start
     */
    default void fill(long firstRow, int rows, long[] groups) {
        for (int row = 0; row < rows; row++) {
            groups[row] = group(firstRow + row);
        }
    }
}
