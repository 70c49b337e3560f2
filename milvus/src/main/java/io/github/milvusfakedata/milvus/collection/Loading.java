package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.GetLoadStateRequest;
import io.milvus.grpc.GetLoadStateResponse;
import io.milvus.grpc.LoadCollectionRequest;
import io.milvus.grpc.LoadState;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Has a server load a collection, so that it can be searched and queried. */
public final class Loading {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /** Loading a large collection takes longer than any one call; a server that makes no end of it is left after this. */
    private static final Duration MOST_LOADING = Duration.ofMinutes(30);

    private Loading() {}

    /**
     * Loads a collection and waits until it is.
     *
     * @param cancellation ends the waiting; the server goes on loading
     * @throws MilvusException if the server refuses, for example for lack of an index
     * @throws CancellationException if it was cancelled
     */
    public static void load(MilvusServer server, String collection, Cancellation cancellation) {
        String doing = "load the collection " + Shown.quoted(collection);
        LoadCollectionRequest request =
                LoadCollectionRequest.newBuilder().setCollectionName(collection).build();
        server.run(doing, calls -> calls.loadCollection(request));
        MilvusException late = new MilvusException(
                doing,
                MilvusException.FailureKind.TIMEOUT,
                0,
                "it was not done within " + MOST_LOADING.toMinutes() + " min");
        Backoff pauses = Backoff.of(FIRST_PAUSE, LONGEST_PAUSE).within(MOST_LOADING);
        while (!isLoaded(server, collection)) {
            pauses.pauseAfter(late, cancellation);
        }
    }

    /**
     * Has a server look for what a loaded collection has got since, as by an import, and load it. Left to itself Milvus looks
     * every ten seconds or so. Does not wait for the rows.
     *
     * @throws MilvusException if the server refuses, for example since the collection is not loaded
     */
    public static void refresh(MilvusServer server, String collection) {
        LoadCollectionRequest request = LoadCollectionRequest.newBuilder()
                .setCollectionName(collection)
                .setRefresh(true)
                .build();
        server.run(
                "load what is new in the collection " + Shown.quoted(collection),
                calls -> calls.loadCollection(request));
    }

    /** Whether a collection can be searched and queried. */
    public static boolean isLoaded(MilvusServer server, String collection) {
        GetLoadStateRequest request =
                GetLoadStateRequest.newBuilder().setCollectionName(collection).build();
        return server.call(
                                "tell whether the collection " + Shown.quoted(collection) + " is loaded",
                                calls -> calls.getLoadState(request),
                                GetLoadStateResponse::getStatus)
                        .getState()
                == LoadState.LoadStateLoaded;
    }
}
