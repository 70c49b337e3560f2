package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.dataset.Cancellation;
import java.util.Objects;

/**
 * How a collection is made.
 *
 * @param collection the name on the server
 * @param dropIfExists whether a collection of that name is dropped first, with all its rows
 * @param indexes which indexes it gets
 * @param load whether it is loaded, so that it can be searched; one without the indexes that this needs is not
 * @param cancellation stops it
 */
public record CreateOptions(
        String collection, boolean dropIfExists, IndexChoice indexes, boolean load, Cancellation cancellation) {
    public CreateOptions {
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(indexes, "indexes");
        Objects.requireNonNull(cancellation, "cancellation");
    }

    /** A collection with suitable indexes, loaded; nothing is dropped for it. */
    public static CreateOptions of(String collection) {
        return new CreateOptions(collection, false, IndexChoice.SUITABLE, true, new Cancellation());
    }

    /** The same, but a collection of the name is dropped first. */
    public CreateOptions droppingIfExists() {
        return new CreateOptions(collection, true, indexes, load, cancellation);
    }

    /** The same with other indexes. */
    public CreateOptions with(IndexChoice other) {
        return new CreateOptions(collection, dropIfExists, other, load, cancellation);
    }

    /** The same, but not loaded. */
    public CreateOptions withoutLoading() {
        return new CreateOptions(collection, dropIfExists, indexes, false, cancellation);
    }

    /** The same, but can be stopped. */
    public CreateOptions stoppedBy(Cancellation stop) {
        return new CreateOptions(collection, dropIfExists, indexes, load, stop);
    }
}
