package io.github.milvusfakedata.internal.parquet.codec;

/** Compresses whole pages. An instance belongs to one thread, since it keeps its tables from page to page. */
public interface PageCodec {
    /** The most bytes that so many can become. */
    int maxCompressedBytes(int length);

    /**
     * Compresses the first bytes of an array.
     *
     * @param out has room for {@link #maxCompressedBytes}
     * @return bytes written from the start of {@code out} on
     */
    int compress(byte[] in, int length, byte[] out);
}
