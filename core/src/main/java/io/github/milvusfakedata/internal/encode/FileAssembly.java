package io.github.milvusfakedata.internal.encode;

/**
 * One file being made of ordered blocks. {@link #encode} may run on many threads at once, for different blocks; the other
 * methods are called by one thread at a time, and {@link #committed} in the order of the blocks. The file is head, blocks
 * 0 … n − 1, tail.
 */
public interface FileAssembly {
    /** Number of blocks. A block is about a mebibyte: a Parquet page, or some hundred JSON rows. */
    int blocks();

    /** Lays out what stands before the first block. */
    void head(EncodedBlock out);

    /**
     * Computes and lays out one block.
     *
     * @param block 0 … {@link #blocks} − 1
     * @param workspace of the calling thread, from the same format
     * @param out cleared by this method, then filled
     */
    void encode(int block, FileFormat.Workspace workspace, EncodedBlock out);

    /** Takes note that a block has been written, at the end of what was written before. */
    void committed(int block, EncodedBlock written);

    /** Lays out what stands behind the last block. */
    void tail(EncodedBlock out);
}
