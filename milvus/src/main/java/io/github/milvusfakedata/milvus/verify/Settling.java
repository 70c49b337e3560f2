package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.Retries;
import io.github.milvusfakedata.milvus.collection.Loading;
import io.milvus.grpc.GetPersistentSegmentInfoRequest;
import io.milvus.grpc.GetPersistentSegmentInfoResponse;
import io.milvus.grpc.GetQuerySegmentInfoRequest;
import io.milvus.grpc.GetQuerySegmentInfoResponse;
import io.milvus.grpc.PersistentSegmentInfo;
import io.milvus.grpc.QuerySegmentInfo;
import java.util.concurrent.TimeUnit;

/**
 * Waits for a server that is still busy with rows it has stored: after an import it loads segment by segment and then joins
 * some, and counts too few rows meanwhile, or some of them twice.
 *
 * @param pauseMillis between two counts
 * @param doubtMillis where nothing tells that the server is still busy, so long without another count must do
 */
record Settling(long pauseMillis, long doubtMillis) {
    static final Settling USUAL = new Settling(250, 3_000);

    /** So long a server may take to load what is new before it is reminded; each reminder has it begin anew. */
    private static final long REMINDING_SECONDS = 10;

    /** After so long without another count a server that has not loaded everything has got stuck. */
    private static final long MOST_MILLIS_WITHOUT_CHANGE = 60_000;

    /**
     * The number of rows that the collection shows, once no other is to be expected.
     *
     * @param expected as soon as there are as many, nothing is waited for
     */
    long count(Queries queries, long expected) {
        long count = queries.count("");
        long changed = System.nanoTime();
        long reminded = changed;
        if (count != expected) {
            refresh(queries);
        }
        while (count != expected && isWorthWaiting(queries, System.nanoTime() - changed)) {
            queries.requireNotCancelled();
            if (TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - reminded) >= REMINDING_SECONDS) {
                refresh(queries);
                reminded = System.nanoTime();
            }
            Retries.pause(pauseMillis);
            long now = queries.count("");
            changed = now == count ? changed : System.nanoTime();
            count = now;
        }
        return count;
    }

    /** A server that doesn't know the call, or can't do it now, comes to the rows in its own time. */
    private static void refresh(Queries queries) {
        try {
            Loading.refresh(queries.server(), queries.collection());
        } catch (MilvusException notNow) {
            // Waiting goes on.
        }
    }

    private boolean isWorthWaiting(Queries queries, long nanosWithoutChange) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanosWithoutChange);
        if (millis < doubtMillis) {
            return true;
        }
        try {
            return millis < MOST_MILLIS_WITHOUT_CHANGE && loadedRows(queries) != storedRows(queries);
        } catch (MilvusException unknown) {
            return false;
        }
    }

    /** Rows of all segments that are written, deleted rows included. */
    private static long storedRows(Queries queries) {
        GetPersistentSegmentInfoRequest request = GetPersistentSegmentInfoRequest.newBuilder()
                .setCollectionName(queries.collection())
                .build();
        return queries
                .server()
                .call(
                        "list the segments of " + queries.collection(),
                        calls -> calls.getPersistentSegmentInfo(request),
                        GetPersistentSegmentInfoResponse::getStatus)
                .getInfosList()
                .stream()
                .mapToLong(PersistentSegmentInfo::getNumRows)
                .sum();
    }

    /** Rows of all segments that questions see, deleted rows included. */
    private static long loadedRows(Queries queries) {
        GetQuerySegmentInfoRequest request = GetQuerySegmentInfoRequest.newBuilder()
                .setCollectionName(queries.collection())
                .build();
        return queries
                .server()
                .call(
                        "list the loaded segments of " + queries.collection(),
                        calls -> calls.getQuerySegmentInfo(request),
                        GetQuerySegmentInfoResponse::getStatus)
                .getInfosList()
                .stream()
                .mapToLong(QuerySegmentInfo::getNumRows)
                .sum();
    }
}
