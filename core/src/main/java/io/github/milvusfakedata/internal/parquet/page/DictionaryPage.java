package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.encode.EncodedBlock;

/**
 * A dictionary page as it lies in the file; the same for every chunk of its column.
 *
 * @param bytes header and values, not to be changed
 * @param uncompressedBytes what header and values take before compression
 */
public record DictionaryPage(byte[] bytes, int uncompressedBytes) {
    /** Adds the page to a block's front. */
    public void putInFront(EncodedBlock block) {
        block.requireFront(bytes.length).put(bytes);
    }
}
