package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.Retries;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.milvus.internal.wire.WireCalls;
import io.milvus.grpc.AllocTimestampRequest;
import io.milvus.grpc.AllocTimestampResponse;
import io.milvus.grpc.ConsistencyLevel;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.QueryRequest;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Asks a collection for rows. Strong consistency: what was stored before the question is in the answer, for which a server waits
 * up to some tenths of a second. Where a server tells its time, rows are asked for as of one moment, before which all is in the
 * answer, too, and nothing is waited for. Safe for use by many threads.
 */
final class Queries {
    private final MilvusServer server;
    private final String collection;
    private final Cancellation cancellation;
    /** The server's time at which rows are asked for; empty where it tells none. */
    private volatile OptionalLong moment = OptionalLong.empty();

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

    /**
     * From now on rows are asked for as of this moment: all that is stored by now is in every answer. Servers before 2.3, and
     * Milvus Lite, do not tell their time; of them every question asks for what is stored by then.
     */
    void beginMoment() {
        try {
            AllocTimestampResponse answer = server.call(
                    "tell its time",
                    calls -> calls.allocTimestamp(AllocTimestampRequest.getDefaultInstance()),
                    AllocTimestampResponse::getStatus);
            moment = answer.getTimestamp() > 0 ? OptionalLong.of(answer.getTimestamp()) : OptionalLong.empty();
        } catch (MilvusException untold) {
            moment = OptionalLong.empty();
        }
    }

    /** The number of rows for which a filter holds; of all where it is empty. Counts what is stored by now. */
    long count(String filter) {
        return ask(question(filter, List.of("count(*)")).setConsistencyLevel(ConsistencyLevel.Strong))
                .count();
    }

    /**
     * The rows for which a filter holds, all of them or the first by their keys.
     *
     * @param names of the fields
     * @param most the most rows of an answer, with which they come in the order of their keys; up to 16,384
     */
    QueryAnswer rows(String filter, List<String> names, OptionalInt most) {
        QueryRequest.Builder request = question(filter, names);
        if (moment.isPresent()) {
            request.setConsistencyLevel(ConsistencyLevel.Customized).setGuaranteeTimestamp(moment.getAsLong());
        } else {
            request.setConsistencyLevel(ConsistencyLevel.Strong);
        }
        if (most.isPresent()) {
            // As the SDKs' iterators ask: without the second a server may stop at the first segment that has enough
            // rows.
            request.addQueryParams(pair("limit", Integer.toString(most.getAsInt())));
            request.addQueryParams(pair("reduce_stop_for_best", "True"));
            request.addQueryParams(pair("iterator", "True"));
        }
        return ask(request);
    }

    private QueryRequest.Builder question(String filter, List<String> names) {
        return QueryRequest.newBuilder()
                .setCollectionName(collection)
                .setExpr(filter)
                .addAllOutputFields(names);
    }

    private QueryAnswer ask(QueryRequest.Builder question) {
        QueryRequest built = question.build();
        return repeated(() -> server.call(
                "read rows of the collection " + collection,
                calls -> WireCalls.query(calls, built),
                QueryAnswer::status));
    }

    private static KeyValuePair pair(String key, String value) {
        return KeyValuePair.newBuilder().setKey(key).setValue(value).build();
    }

    /** The answer of a question, asked again where the failure is one that passes. */
    <T> T repeated(Supplier<T> question) {
        return Retries.of(cancellation, question);
    }

    /**
     * Pauses.
     *
     * @throws CancellationException if it is to stop
     */
    void pause(Backoff pauses) {
        pauses.pause(cancellation);
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
