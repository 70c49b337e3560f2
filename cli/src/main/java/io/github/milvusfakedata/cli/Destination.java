package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.DatasetTarget;
import io.github.milvusfakedata.Plan;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.schema.FakeDataException;
import java.util.OptionalLong;

/** Where {@code generate} writes. */
public interface Destination extends AutoCloseable {
    /** Whether a place is one in some object store, of any kind, and no directory. */
    static boolean isStore(String place) {
        return place.contains("://");
    }

    /** An absolute path, or an address in an object store. */
    String place();

    /** Looks at the place where a plan's files shall be. */
    DatasetTarget target(Plan plan);

    /** Bytes that may still be written, where the system says it. */
    OptionalLong free();

    /**
     * Refuses what can't fit.
     *
     * @throws FakeDataException if less is free than the dataset will take
     */
    void require(long bytes);

    /** Has waits end early once a run is cancelled. */
    void hurryWith(Cancellation cancellation);

    /** Whether a complete dataset is there; that nobody can tell is a no. */
    boolean hasDataset();

    /** How many files of a plan are there, each as a whole; empty where asking takes too long. */
    OptionalLong completeFiles(Plan plan);

    /** Lets connections go. */
    @Override
    void close();
}
