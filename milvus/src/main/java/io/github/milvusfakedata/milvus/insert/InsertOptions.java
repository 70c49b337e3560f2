package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.work.Backoff;
import java.time.Duration;
import java.util.Objects;

/**
 * How rows go into a collection. Immutable; each method gives options that differ in one thing.
 *
 * @param collection the collection's name on the server
 * @param upsert whether rows of the same key are replaced, in place of being left alone
 * @param append whether rows are added to those of a collection whose keys Milvus assigns
 * @param batchBytes about how many bytes a message has; 64 KiB to 48 MiB
 * @param inFlight how many messages are under way at a time; 1 to 64
 * @param patience for how long a server that does not answer is waited for
 * @param listener is told how far it has come
 * @param cancellation stops it
 */
public record InsertOptions(
        String collection,
        boolean upsert,
        boolean append,
        int batchBytes,
        int inFlight,
        Duration patience,
        InsertListener listener,
        Cancellation cancellation) {
    /** An eighth of what servers take by default: large enough for their speed, small enough for their memory. */
    public static final int DEFAULT_BATCH_BYTES = 8 << 20;

    /** The fewest bytes of a message. */
    public static final int FEWEST_BATCH_BYTES = 64 << 10;

    /** The most bytes of a message: three quarters of what a server takes by default ({@code proxy.grpc.serverMaxRecvSize}). */
    public static final int MOST_BATCH_BYTES = 48 << 20;

    /** The most messages under way. */
    public static final int MOST_IN_FLIGHT = 64;

    /** The usual number of messages under way: one is worked on, one is on its way, two are made. */
    public static final int DEFAULT_IN_FLIGHT = 4;

    /** How long a restart of a server may take. */
    public static final Duration DEFAULT_PATIENCE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    public InsertOptions {
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(patience, "patience");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(cancellation, "cancellation");
        if (batchBytes < FEWEST_BATCH_BYTES || batchBytes > MOST_BATCH_BYTES) {
            throw new IllegalArgumentException("a message of " + batchBytes + " bytes");
        }
        if (inFlight < 1 || inFlight > MOST_IN_FLIGHT) {
            throw new IllegalArgumentException(inFlight + " messages under way");
        }
    }

    /** The pauses between the tries of a call, with as much patience as is wanted. */
    Backoff backoff() {
        return Backoff.of(FIRST_PAUSE, LONGEST_PAUSE).within(patience);
    }

    /** The usual ones. */
    public static InsertOptions of(String collection) {
        return new InsertOptions(
                collection,
                false,
                false,
                DEFAULT_BATCH_BYTES,
                DEFAULT_IN_FLIGHT,
                DEFAULT_PATIENCE,
                InsertListener.NONE,
                new Cancellation());
    }

    /** Replaces rows of the same key. */
    public InsertOptions upserting() {
        return new InsertOptions(collection, true, append, batchBytes, inFlight, patience, listener, cancellation);
    }

    /** Adds to a collection that holds rows, though it can't be known which. */
    public InsertOptions appending() {
        return new InsertOptions(collection, upsert, true, batchBytes, inFlight, patience, listener, cancellation);
    }

    /** Cuts the rows into other messages. */
    public InsertOptions batches(int bytes, int underWay) {
        return new InsertOptions(collection, upsert, append, bytes, underWay, patience, listener, cancellation);
    }

    /** Waits for another time for a server that does not answer. */
    public InsertOptions patience(Duration time) {
        return new InsertOptions(collection, upsert, append, batchBytes, inFlight, time, listener, cancellation);
    }

    /** Is watched, and can be stopped. */
    public InsertOptions watched(InsertListener watcher, Cancellation stop) {
        return new InsertOptions(collection, upsert, append, batchBytes, inFlight, patience, watcher, stop);
    }
}
