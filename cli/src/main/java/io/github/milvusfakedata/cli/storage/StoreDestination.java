package io.github.milvusfakedata.cli.storage;

import io.github.milvusfakedata.DatasetTarget;
import io.github.milvusfakedata.Plan;
import io.github.milvusfakedata.cli.Destination;
import io.github.milvusfakedata.cli.StoreOptions;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.storage.S3Store;
import java.io.IOException;
import java.util.OptionalLong;

/** An object store to write to. */
public final class StoreDestination implements Destination {
    private final S3Store store;

    private StoreDestination(S3Store store) {
        this.store = store;
    }

    /**
     * The place that {@code --out} names.
     *
     * @throws FakeDataException if it is none, or the options are wrong
     */
    public static Destination of(String out, StoreOptions options) {
        return new StoreDestination(Stores.open("--out", out, options, System.getenv()));
    }

    @Override
    public String place() {
        return store.location();
    }

    @Override
    public DatasetTarget target(Plan plan) {
        return plan.at(store);
    }

    /** Stores don't tell. */
    @Override
    public OptionalLong free() {
        return OptionalLong.empty();
    }

    @Override
    public void require(long bytes) {
        // Nobody knows before the store says that it is full.
    }

    @Override
    public void hurryWith(Cancellation cancellation) {
        store.hurryWith(cancellation);
    }

    @Override
    public boolean hasDataset() {
        try {
            return store.size(Dataset.DESCRIPTION).isPresent();
        } catch (IOException | RuntimeException nobodyKnows) {
            return false;
        }
    }

    @Override
    public OptionalLong completeFiles(Plan plan) {
        return OptionalLong.empty();
    }

    @Override
    public void close() {
        store.close();
    }
}
