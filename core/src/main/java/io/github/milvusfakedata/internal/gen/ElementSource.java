package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.util.List;

/**
 * Computes the elements of an array column. How many elements a row has is the array's own draw; what they are follows
 * from row and place alone, so that a row's first elements stay the same whatever its length. Implementations are immutable
 * and safe for use by many threads at once.
 */
public interface ElementSource {
    /** The layout of the elements. */
    ColumnLayout layout();

    /**
     * Computes the elements of rows {@code firstRow … firstRow + rows − 1}.
     *
     * @param firstRow row number in the dataset, from 0
     * @param rows number of rows, at least 1
     * @param offsets where each row's elements lie: row r between entries r and r + 1, from 0; at least rows + 1 entries
     * @param elements a buffer of {@link #layout}, started by this method with {@code offsets[rows]} slots
     */
    void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements);

    /** Structs narrowed to each of their members, in their order; empty for every other element. */
    default List<ElementSource> narrowed() {
        return List.of();
    }
}
