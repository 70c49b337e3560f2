package io.github.milvusfakedata;

import java.util.List;

/**
 * Some consecutive rows, column by column: for programs that take columns (Arrow, Spark, bulk inserts).
 *
 * @param firstRow number of the first row in the dataset, from 0
 * @param rows number of rows
 * @param columns the columns in the order of the schema; a key that Milvus assigns is not among them, and {@code $meta}
 *     comes last where the dynamic field is on
 */
public record RowBlock(long firstRow, int rows, List<ColumnBlock> columns) {
    public RowBlock {
        columns = List.copyOf(columns);
    }

    /**
     * The column of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ColumnBlock column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name + ", there are: "
                        + columns.stream().map(ColumnBlock::name).toList()));
    }
}
