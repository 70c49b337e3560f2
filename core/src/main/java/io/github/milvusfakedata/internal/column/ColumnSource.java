package io.github.milvusfakedata.internal.column;

import io.github.milvusfakedata.rule.Limits;
import java.util.List;

/**
 * Computes a column's rows. Implementations are immutable and safe for use by many threads at once; each call depends on
 * its arguments alone, so that any range of rows gives the same values however it is cut.
 */
public interface ColumnSource {
    /** The layout that {@link #fill} fills. */
    ColumnLayout layout();

    /**
     * No text of a STRING without dictionary or of JSON has more bytes. Sources that don't know better give the most
     * that JSON can have; other shapes have no texts.
     */
    default int longestText() {
        return Limits.MOST_JSON_BYTES;
    }

    /**
     * Computes rows {@code firstRow … firstRow + rows − 1} into slots 0 … rows − 1.
     *
     * @param firstRow row number in the dataset, from 0; below 2^40 never refused, even where keys would repeat, for
     *     sizes are measured on rows that a dataset may not have
     * @param rows number of rows, at least 1
     * @param out a buffer of this source's layout; its former content is gone afterwards
     */
    void fill(long firstRow, int rows, ColumnBuffer out);

    /**
     * This column narrowed to each member of its structs, in their order: lists of the same lengths, null in the same rows,
     * of structs of one member. For outputs that keep members apart, as Parquet does, and for which computing all of them
     * each time would be waste.
     *
     * @return empty for every column but lists of structs
     */
    default List<ColumnSource> members() {
        return List.of();
    }
}
