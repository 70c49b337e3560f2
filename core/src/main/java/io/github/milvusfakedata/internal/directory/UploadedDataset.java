package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.ObjectSink;
import io.github.milvusfakedata.sink.ObjectStore;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A dataset that is copied from disk to an object store. A copy that is cut off goes on where it was. */
public final class UploadedDataset implements AutoCloseable {
    private final LocalDataset dataset;
    private final TargetScan before;
    private final ObjectHold hold;

    private UploadedDataset(LocalDataset dataset, TargetScan before, ObjectHold hold) {
        this.dataset = dataset;
        this.before = before;
        this.hold = hold;
    }

    /**
     * Takes hold of a place: writes the plan object.
     *
     * @param argument the option or argument that gives the place
     * @param force whether another dataset of this tool is replaced
     * @throws FakeDataException if objects are in the way
     * @throws UncheckedIOException if the store fails
     */
    public static UploadedDataset open(LocalDataset dataset, ObjectStore store, String argument, boolean force) {
        StoreListing listing = new StoreListing(store, argument);
        TargetScan before = TargetScan.of(listing, dataset.set(), Optional.of(dataset.identity()));
        ObjectHold hold = ObjectHold.open(store, dataset.wanted(), before, force, dataset.planText(), true);
        return new UploadedDataset(dataset, before, hold);
    }

    /** Whether objects of a run of this tool are there, which may be the same already. */
    public boolean isAnythingThere() {
        return !before.owned().isEmpty();
    }

    /** Has an object of the dataset appear in its time. */
    public ByteSink held(String fileName, ObjectSink sink) {
        return hold.held(fileName, sink);
    }

    /**
     * Has all files appear, writes meta.json and removes the plan object.
     *
     * @throws UncheckedIOException if the store fails
     */
    public void finish() {
        hold.finish(dataset.meta());
    }

    /** Lets the place go, with all that has been sent so far. */
    @Override
    public void close() {
        hold.close();
    }
}
