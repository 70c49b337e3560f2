package io.github.milvusfakedata.milvus.bulk;

/** How far the server is with an import. */
public enum ImportState {
    /** It waits for its turn. */
    PENDING,
    /** Its files are read, or what was read is indexed. */
    RUNNING,
    /** Its rows are in the collection. */
    COMPLETED,
    /** It has failed as a whole; no row of it is in the collection. */
    FAILED;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return this == COMPLETED || this == FAILED;
    }
}
