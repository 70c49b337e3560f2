package io.github.milvusfakedata.milvus.collection;

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
    private static final long FIRST_WAIT_MILLIS = 50;
    private static final long MOST_WAIT_MILLIS = 1000;

    /** Loading a large collection takes longer than any one call; a server that makes no end of it is left after this. */
    private static final Duration MOST_LOADING = Duration.ofMinutes(30);

    private Loading() {}

    /**
     * Loads a collection and waits until it is.
     *
     * @throws MilvusException if the server refuses, for example for lack of an index
     */
    public static void load(MilvusServer server, String collection) {
        String doing = "load the collection " + Shown.quoted(collection);
        LoadCollectionRequest request =
                LoadCollectionRequest.newBuilder().setCollectionName(collection).build();
        server.run(doing, calls -> calls.loadCollection(request));
        long deadline = System.nanoTime() + MOST_LOADING.toNanos();
        long wait = FIRST_WAIT_MILLIS;
        while (!isLoaded(server, collection)) {
            if (System.nanoTime() > deadline) {
                throw new MilvusException(
                        doing,
                        MilvusException.Kind.TIMEOUT,
                        0,
                        "it was not done within " + MOST_LOADING.toMinutes() + " min");
            }
            pause(wait);
            wait = Math.min(2 * wait, MOST_WAIT_MILLIS);
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

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a collection was loaded");
        }
    }
}
