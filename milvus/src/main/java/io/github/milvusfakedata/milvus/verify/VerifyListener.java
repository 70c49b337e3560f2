package io.github.milvusfakedata.milvus.verify;

/** Is told how far a verification has come. */
@FunctionalInterface
public interface VerifyListener {
    /** A listener that does nothing. */
    VerifyListener NONE = (rows, totalRows) -> {};

    /**
     * Called after every batch, on the thread that started the verification.
     *
     * @param rows rows done
     * @param totalRows rows to be done
     */
    void progress(long rows, long totalRows);
}
