package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * A plan at the place where its files shall be: a directory or an object store, looked at once, when {@link Plan#at} made
 * this. Nothing has been written. That someone else has begun or ended a dataset there since is seen before anything is.
 */
public interface DatasetTarget {
    /** The directory's absolute path, or the address in an object store. */
    String place();

    /** The plan's warnings, and why its files can't be written here; empty if all is well. */
    List<Problem> problems();

    /**
     * Writes the data files, then {@code meta.json}.
     *
     * @throws FakeDataException if files are in the way, or things are no longer as they were found
     * @throws UncheckedIOException naming the file, if one can't be written
     * @throws CancellationException if the run was cancelled or the calling thread interrupted
     */
    Dataset write();
}
