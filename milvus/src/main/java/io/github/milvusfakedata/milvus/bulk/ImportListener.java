package io.github.milvusfakedata.milvus.bulk;

import java.util.List;

/** Is told how far imports have come. */
@FunctionalInterface
public interface ImportListener {
    /** A listener that does nothing. */
    ImportListener NONE = jobs -> {};

    /**
     * Called when jobs have been submitted and whenever the server was asked about them, on the thread that waits.
     *
     * @param jobs all jobs, in the order in which they were submitted
     */
    void progress(List<ImportJob> jobs);
}
