package io.github.milvusfakedata.internal.gen;

import java.util.Optional;

/**
 * The places of rows in their groups.
 *
 * @param smaller the smaller groups whose places count; empty if rows have them
 * @param groups the groups, of rows or of the smaller ones
 * @param whole whether rows are these groups themselves, as those of a column of one value for each group
 */
public record GroupPlaces(Optional<RowGroups> smaller, SizedGroups groups, boolean whole) {
    /** The numbers of the groups of some consecutive rows, and the places in them. */
    public void fill(long firstRow, int rows, long[] numbers, int[] places) {
        if (whole) {
            for (int row = 0; row < rows; row++) {
                numbers[row] = firstRow + row;
                places[row] = 0;
            }
            return;
        }
        if (smaller.isEmpty()) {
            groups.fill(firstRow, rows, numbers, places);
            return;
        }
        smaller.get().fill(firstRow, rows, numbers);
        long part = -1;
        long group = 0;
        int place = 0;
        for (int row = 0; row < rows; row++) {
            if (row == 0 || numbers[row] != part) {
                part = numbers[row];
                group = groups.group(part);
                place = groups.place(part);
            }
            numbers[row] = group;
            places[row] = place;
        }
    }

    /** How many rows, or smaller groups, the largest group has. */
    public int largest() {
        return groups.largest();
    }

    /** How many rows, or smaller groups, a group has. */
    public int size(long group) {
        return groups.size(group);
    }
}
