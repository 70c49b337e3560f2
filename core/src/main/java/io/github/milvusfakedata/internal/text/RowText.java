package io.github.milvusfakedata.internal.text;

/** The text of single rows, without what stands between them. Immutable and safe for use by many threads. */
interface RowText {
    /** A thread's buffers for these rows. */
    RowWorkspace newWorkspace();

    /**
     * Appends one row to the workspace's text.
     *
     * @param row place in what the workspace was filled with last
     */
    void write(int row, RowWorkspace workspace);
}
