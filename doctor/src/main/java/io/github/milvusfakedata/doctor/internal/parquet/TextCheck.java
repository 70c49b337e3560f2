package io.github.milvusfakedata.doctor.internal.parquet;

/** Looks at one text of a list. */
interface TextCheck {
    /** Looks at the bytes from {@code from} up to {@code to}, which stand in that row. */
    void check(byte[] bytes, int from, int to, long row);
}
