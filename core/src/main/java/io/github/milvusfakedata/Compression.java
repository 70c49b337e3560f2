package io.github.milvusfakedata;

/** How the pages of Parquet files are compressed. */
public enum Compression {
    /** Vectors plain, since they don't compress; Snappy for columns where it pays. The usual choice. */
    AUTO,
    /** Snappy for every column. */
    SNAPPY,
    /** Zstandard for every column. */
    ZSTD,
    /** gzip for every column. */
    GZIP,
    /** No compression. */
    NONE
}
