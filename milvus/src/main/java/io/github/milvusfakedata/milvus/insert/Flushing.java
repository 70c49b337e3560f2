package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.FlushRequest;
import io.milvus.grpc.FlushResponse;
import io.milvus.grpc.GetCollectionStatisticsRequest;
import io.milvus.grpc.GetCollectionStatisticsResponse;
import io.milvus.grpc.GetFlushStateRequest;
import io.milvus.grpc.GetFlushStateResponse;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.LongArray;

/** Has a server bring all that was written to its storage, so that it builds the indexes of it. */
final class Flushing {
    private static final String ROW_COUNT = "row_count";

    private Flushing() {}

    /**
     * Flushes a collection and waits until it is done. Servers limit how often; they are waited for.
     *
     * @throws MilvusException if the server refuses, or does not come to an end in time
     */
    static void flush(MilvusServer server, InsertOptions options) {
        String doing = "flush the collection " + Shown.quoted(options.collection());
        FlushRequest request = FlushRequest.newBuilder()
                .addCollectionNames(options.collection())
                .build();
        Backoff backoff = options.backoff();
        FlushResponse begun = null;
        while (begun == null) {
            try {
                begun = server.call(doing, calls -> calls.flush(request), FlushResponse::getStatus);
            } catch (MilvusException failure) {
                if (!failure.isTransient()) {
                    throw failure;
                }
                backoff.pauseAfter(failure, options.cancellation());
            }
        }
        await(server, options, doing, begun);
    }

    private static void await(MilvusServer server, InsertOptions options, String doing, FlushResponse begun) {
        String name = options.collection();
        GetFlushStateRequest request = GetFlushStateRequest.newBuilder()
                .setCollectionName(name)
                .addAllSegmentIDs(begun.getCollSegIDsOrDefault(name, LongArray.getDefaultInstance())
                        .getDataList())
                .setFlushTs(begun.getCollFlushTsOrDefault(name, 0L))
                .build();
        Backoff backoff = options.backoff();
        MilvusException late = new MilvusException(
                doing,
                MilvusException.FailureKind.TIMEOUT,
                0,
                "it is not done after " + options.patience().toSeconds() + " s");
        while (!server.call(doing, calls -> calls.getFlushState(request), GetFlushStateResponse::getStatus)
                .getFlushed()) {
            backoff.pauseAfter(late, options.cancellation());
        }
    }

    /** The rows of a collection that can't be queried, as far as they have reached the storage. */
    static long flushedRows(MilvusServer server, InsertOptions options) {
        GetCollectionStatisticsRequest request = GetCollectionStatisticsRequest.newBuilder()
                .setCollectionName(options.collection())
                .build();
        return server
                .call(
                        "count the rows of " + Shown.quoted(options.collection()),
                        calls -> calls.getCollectionStatistics(request),
                        GetCollectionStatisticsResponse::getStatus)
                .getStatsList()
                .stream()
                .filter(pair -> pair.getKey().equals(ROW_COUNT))
                .map(KeyValuePair::getValue)
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
