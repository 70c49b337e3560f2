package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.plan.FileSelection;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A dataset that is made in an object store, with the same promises as one in a {@link DatasetDirectory}. */
public final class DatasetObjects implements AutoCloseable {
    private static final String ARGUMENT = Setting.OUT.toString();

    private final ObjectStore store;
    private final FileSelection files;
    private final Description description;
    private final ObjectHold hold;

    private DatasetObjects(ObjectStore store, FileSelection files, Description description, ObjectHold hold) {
        this.store = store;
        this.files = files;
        this.description = description;
        this.hold = hold;
    }

    /**
     * Looks at the place where these files shall be written.
     *
     * @throws UncheckedIOException if the store fails
     */
    public static TargetScan look(ObjectStore store, FileSelection files) {
        return TargetScan.of(new StoreListing(store, ARGUMENT), files.plan().fileSet(), Optional.empty());
    }

    /**
     * Takes hold of a place: writes the plan object.
     *
     * @param seen what was found there; looked at anew if a run has begun or ended there since
     * @throws FakeDataException if objects are in the way
     * @throws UncheckedIOException if the store fails
     */
    public static DatasetObjects open(
            ObjectStore store, TargetScan seen, FileSelection files, Description description, boolean force) {
        ObjectHold hold = ObjectHold.open(
                store,
                WantedFiles.of(files),
                seen.current(),
                force,
                (owned, run) -> description.planObject(files, owned, run),
                false);
        return new DatasetObjects(store, files, description, hold);
    }

    /** Opens the sink of a data file. */
    public ByteSink sink(String fileName) throws IOException {
        return hold.held(fileName, store.create(fileName));
    }

    /**
     * Has all files of a finished run appear, writes meta.json and removes the plan object.
     *
     * @throws UncheckedIOException if the store fails
     */
    public void finish(Engine.Result result) {
        hold.finish(description.meta(files, result).getBytes(StandardCharsets.UTF_8));
    }

    /** Lets the place go. After a run that did not finish, leaves it such that the next run knows what it may do. */
    @Override
    public void close() {
        hold.close();
    }
}
