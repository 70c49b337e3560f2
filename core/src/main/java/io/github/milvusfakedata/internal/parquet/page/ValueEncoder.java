package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/** Lays out the values of a page. One call a page; each implementation is a plain loop over one kind of array. */
public interface ValueEncoder {
    /** Adds slots 0 … count − 1 of a buffer, none of which is null. */
    void encode(ColumnBuffer values, int count, PageBytes out);
}
