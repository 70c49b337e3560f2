package io.github.milvusfakedata.internal.parquet;

/** How many bytes a column takes in a file, its share of the footer apart. */
interface ColumnSizes {
    /** A bound that grows with the rows. */
    double atMost(long rows);

    /** The size to expect. */
    double expected(long rows);
}
