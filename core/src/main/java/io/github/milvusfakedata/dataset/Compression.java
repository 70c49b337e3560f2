package io.github.milvusfakedata.dataset;

/** How the pages of a file are compressed. */
public enum Compression {
    /** Snappy for texts and what is written as text, where it pays; nothing for numbers, vectors and dictionary indices. */
    AUTO,
    /** Snappy for every column. */
    SNAPPY,
    /** Zstandard for every column. */
    ZSTD,
    /** Deflate in gzip's frame for every column; its bytes depend on the zlib that the JDK uses. */
    GZIP,
    /** No compression. */
    NONE
}
