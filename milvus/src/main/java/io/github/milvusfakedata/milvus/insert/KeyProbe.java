package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.internal.key.KeyFilter;
import io.github.milvusfakedata.milvus.internal.key.KeyIndex;
import io.github.milvusfakedata.milvus.internal.wire.AnswerColumn;
import io.github.milvusfakedata.milvus.internal.wire.MessageReader;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.milvus.internal.wire.WireCalls;
import io.milvus.grpc.QueryRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds out which of some keys a collection holds, with all that was written before: what makes an insert go on where it
 * stopped, with no record of its own. The collection must be loaded.
 */
final class KeyProbe {
    private static final String COUNT = "count(*)";

    /** More keys than these would make a filter that servers take long to read. */
    private static final int MOST_KEYS = 5_000;

    private final MilvusServer server;
    private final String collection;
    private final String keyName;

    KeyProbe(MilvusServer server, String collection, String keyName) {
        this.server = server;
        this.collection = collection;
        this.keyName = keyName;
    }

    /** The number of rows of the collection. */
    static long rows(MilvusServer server, String collection) {
        return count(server, collection, "");
    }

    /** The slots whose keys the collection does not hold. */
    Slots missing(ColumnView keys, Slots slots) {
        if (KeyFilter.isRange(keys, slots)) {
            return missingAmong(keys, slots);
        }
        int[] missing = new int[slots.count()];
        int size = 0;
        for (int from = 0; from < slots.count(); from += MOST_KEYS) {
            Slots part = missingAmong(keys, slots.part(from, Math.min(from + MOST_KEYS, slots.count())));
            for (int i = 0; i < part.count(); i++) {
                missing[size++] = part.at(i);
            }
        }
        return Slots.of(Arrays.copyOf(missing, size));
    }

    /** A count first, since most ranges are there as a whole or not at all. */
    private Slots missingAmong(ColumnView keys, Slots slots) {
        String filter = KeyFilter.anyOf(keyName, keys, slots);
        if (count(server, collection, filter) == 0) {
            return slots;
        }
        Optional<MessageReader> found =
                query(server, collection, filter, keyName).field(keyName);
        if (found.isEmpty()) {
            return slots;
        }
        KeyIndex there = new KeyIndex(AnswerColumn.read(found.get(), keys, Optional.empty()));
        int[] left = new int[slots.count()];
        int size = 0;
        for (int i = 0; i < slots.count(); i++) {
            if (there.find(keys, slots.at(i)) < 0) {
                left[size++] = slots.at(i);
            }
        }
        return Slots.of(Arrays.copyOf(left, size));
    }

    private static long count(MilvusServer server, String collection, String filter) {
        return query(server, collection, filter, COUNT).count();
    }

    /** Without a word about consistency a query sees all that was written before it. */
    private static QueryAnswer query(MilvusServer server, String collection, String filter, String output) {
        QueryRequest request = QueryRequest.newBuilder()
                .setCollectionName(collection)
                .setExpr(filter)
                .addOutputFields(output)
                .build();
        return server.call("look for rows", calls -> WireCalls.query(calls, request), QueryAnswer::status);
    }
}
