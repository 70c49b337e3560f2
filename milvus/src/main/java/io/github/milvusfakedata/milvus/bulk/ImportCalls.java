package io.github.milvusfakedata.milvus.bulk;

import io.github.milvusfakedata.milvus.MilvusException;
import java.util.List;

/** The server's interface for imports, of which there are two. */
interface ImportCalls {
    /** The most things of one submission. */
    int mostGroups();

    /**
     * Has the server import some files.
     *
     * @param groups paths as the server sees them; see {@link DatasetFiles}
     * @return the jobs' numbers
     * @throws MilvusException if the server refuses, or fails
     */
    List<String> submit(String collection, List<List<String>> groups, ImportOptions options);

    /**
     * How far a job is.
     *
     * @throws MilvusException if the server does not say
     */
    ImportJob job(String id);

    /**
     * The jobs that the server remembers, of one collection or, where its name is empty, of all.
     *
     * @throws MilvusException if the server does not say
     */
    List<ImportJob> jobs(String collection);
}
