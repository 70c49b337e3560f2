package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.OptionalLong;

/** Where {@code generate} writes. */
public interface Destination extends AutoCloseable {
    /** Whether a place is one in some object store, of any kind, and no directory. */
    static boolean isStore(String place) {
        return place.contains("://");
    }

    /** An absolute path, or an address in an object store. */
    String place();

    /** What is wrong with data and options here. */
    List<Problem> problems(FakeData data, WriteOptions options);

    /** Bytes that may still be written, where the system says it. */
    OptionalLong free();

    /**
     * Refuses what can't fit.
     *
     * @throws FakeDataException if less is free than the dataset will take
     */
    void require(long bytes);

    /** Writes a dataset. */
    Dataset write(FakeData data, WriteOptions options);

    /** Whether a complete dataset is there; that nobody can tell is a no. */
    boolean hasDataset();

    /** Lets connections go. */
    @Override
    void close();
}
