package io.github.milvusfakedata.doctor.internal.parquet;

/** Looks at one column of one row group, page by page. */
interface ColumnCheck {
    /** Whether it needs the values; levels alone cost less. */
    boolean wantsValues();

    /** Looks at the next page. */
    void page(DataPage page);

    /** Looks at what the last page left open, and returns the rows that there were. */
    long end();
}
