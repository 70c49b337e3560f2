package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A dataset that is made in an object store, with the same promises as one in a {@link DatasetDirectory}. */
public final class DatasetObjects implements AutoCloseable {
    private static final String ARGUMENT = Setting.OUT.toString();

    private final ObjectStore store;
    private final DatasetPlan plan;
    private final Description description;
    private final ObjectHold hold;

    private DatasetObjects(ObjectStore store, DatasetPlan plan, Description description, ObjectHold hold) {
        this.store = store;
        this.plan = plan;
        this.description = description;
        this.hold = hold;
    }

    /** Why this plan can't be written to a place. Looks only. */
    public static List<Problem> problems(ObjectStore store, DatasetPlan plan, boolean force) {
        return scan(store, plan).problems(force);
    }

    private static ObjectScan scan(ObjectStore store, DatasetPlan plan) {
        try {
            return ObjectScan.of(store, ARGUMENT, plan.fileSet(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Takes hold of a place: writes the plan object.
     *
     * @throws FakeDataException if objects are in the way
     * @throws UncheckedIOException if the store fails
     */
    public static DatasetObjects open(ObjectStore store, DatasetPlan plan, Description description, boolean force) {
        ObjectHold hold = ObjectHold.open(
                store,
                plan.fileSet(),
                scan(store, plan),
                force,
                (owned, run) -> description.planObject(plan, owned, run),
                false);
        return new DatasetObjects(store, plan, description, hold);
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
        hold.finish(description.meta(plan, result).getBytes(StandardCharsets.UTF_8));
    }

    /** Lets the place go. After a run that did not finish, leaves it such that the next run knows what it may do. */
    @Override
    public void close() {
        hold.close();
    }
}
