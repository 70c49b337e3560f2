package io.github.milvusfakedata.internal.parquet.page;

/**
 * What the footer must know of a page.
 *
 * @param headerBytes size of the page's header
 * @param uncompressedBytes size of levels and values before compression
 * @param compressedBytes the same as they lie in the file
 * @param entries elements and nulls
 * @param nulls entries without a value
 */
public record PageNote(int headerBytes, int uncompressedBytes, int compressedBytes, int entries, int nulls) {}
