package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.Retries;
import io.milvus.grpc.ConsistencyLevel;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Asks a collection for rows. Strong consistency: what was stored before the question is in the answer. Safe for use by many
 * threads.
 */
final class Queries {
    private final MilvusServer server;
    private final String collection;
    private final Cancellation cancellation;

    Queries(MilvusServer server, String collection, Cancellation cancellation) {
        this.server = server;
        this.collection = collection;
        this.cancellation = cancellation;
    }

    MilvusServer server() {
        return server;
    }

    String collection() {
        return collection;
    }

    /** The number of rows for which a filter holds; of all where it is empty. */
    long count(String filter) {
        QueryResults answer = rows(filter, List.of("count(*)"), OptionalInt.empty());
        return answer.getFieldsData(0).getScalars().getLongData().getData(0);
    }

    /**
     * The rows for which a filter holds, all of them or the first by their keys.
     *
     * @param names of the fields
     * @param most the most rows of an answer, with which they come in the order of their keys; up to 16,384
     */
    QueryResults rows(String filter, List<String> names, OptionalInt most) {
        QueryRequest.Builder request = QueryRequest.newBuilder()
                .setCollectionName(collection)
                .setExpr(filter)
                .addAllOutputFields(names)
                .setConsistencyLevel(ConsistencyLevel.Strong);
        if (most.isPresent()) {
            // As the SDKs' iterators ask: without the second a server may stop at the first segment that has enough
            // rows.
            request.addQueryParams(pair("limit", Integer.toString(most.getAsInt())));
            request.addQueryParams(pair("reduce_stop_for_best", "True"));
            request.addQueryParams(pair("iterator", "True"));
        }
        QueryRequest built = request.build();
        return repeated(() -> server.call(
                "read rows of the collection " + collection, calls -> calls.query(built), QueryResults::getStatus));
    }

    private static KeyValuePair pair(String key, String value) {
        return KeyValuePair.newBuilder().setKey(key).setValue(value).build();
    }

    /** The answer of a question, asked again where the failure is one that passes. */
    <T> T repeated(Supplier<T> question) {
        return Retries.of(cancellation, question);
    }

    /**
     * Does nothing unless the run is to end.
     *
     * @throws CancellationException if so
     */
    void requireNotCancelled() {
        Retries.requireNotCancelled(cancellation);
    }
}
