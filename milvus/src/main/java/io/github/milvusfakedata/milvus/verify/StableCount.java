package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.collection.Loading;
import io.milvus.grpc.GetPersistentSegmentInfoRequest;
import io.milvus.grpc.GetPersistentSegmentInfoResponse;
import io.milvus.grpc.GetQuerySegmentInfoRequest;
import io.milvus.grpc.GetQuerySegmentInfoResponse;
import io.milvus.grpc.PersistentSegmentInfo;
import io.milvus.grpc.QuerySegmentInfo;
import java.time.Duration;

/**
 * Counts the rows of a server until the count is stable: after an import a server loads segment by segment and then joins some,
 * and meanwhile counts too few rows, or some of them twice.
 *
 * @param clock by which it waits
 */
record StableCount(Backoff.Clock clock) {
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Where nothing tells that the server is still busy, so long without another count must do. */
    private static final Duration USUAL_WITHOUT_CHANGE = Duration.ofSeconds(3);

    /** So long a server may take to load what is new before it is reminded; each reminder has it begin anew. */
    private static final Duration REMINDING = Duration.ofSeconds(10);

    /** After so long without another count a server that has not loaded everything has got stuck. */
    private static final Duration MOST_WITHOUT_CHANGE = Duration.ofSeconds(60);

    /**
     * The number of rows that the collection shows, once no other is to be expected.
     *
     * @param expected as soon as there are as many, nothing is waited for
     */
    long count(Queries queries, long expected) {
        long count = queries.count("");
        if (count == expected) {
            return count;
        }
        refresh(queries);
        Backoff pauses = Backoff.of(PAUSE, PAUSE).by(clock);
        Duration changed = pauses.elapsed();
        Duration reminded = changed;
        while (count != expected && isWorthWaiting(queries, pauses.elapsed().minus(changed))) {
            if (pauses.elapsed().minus(reminded).compareTo(REMINDING) >= 0) {
                refresh(queries);
                reminded = pauses.elapsed();
            }
            queries.pause(pauses);
            long now = queries.count("");
            changed = now == count ? changed : pauses.elapsed();
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

    private static boolean isWorthWaiting(Queries queries, Duration withoutChange) {
        if (withoutChange.compareTo(USUAL_WITHOUT_CHANGE) < 0) {
            return true;
        }
        try {
            return withoutChange.compareTo(MOST_WITHOUT_CHANGE) < 0 && loadedRows(queries) != storedRows(queries);
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
