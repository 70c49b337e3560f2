package io.github.milvusfakedata.internal.encode;

/**
 * How many bytes a file, or a bundle of column files, of a number of rows takes. Depends on schema, format and recipe version, never on the seed: texts
 * are measured on a sample of a fixed seed.
 */
public interface FileSizes {
    /** A bound that none exceeds, grows with the rows, and is as tight as the format allows. */
    long atMost(long rows);

    /** The size to expect, within a few per cent. */
    long expected(long rows);

    /** Bytes of vector values alone in these rows, as they lie in memory. */
    long vectorBytes(long rows);
}
