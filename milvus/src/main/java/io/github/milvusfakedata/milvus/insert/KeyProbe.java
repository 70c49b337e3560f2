package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.milvus.KeyFilter;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    Slots missing(ColumnBuffer keys, Slots slots) {
        if (isRange(keys, slots)) {
            return missing(keys, slots, filter(keys, slots));
        }
        List<Integer> missing = new ArrayList<>();
        for (int from = 0; from < slots.count(); from += MOST_KEYS) {
            int[] some = new int[Math.min(MOST_KEYS, slots.count() - from)];
            for (int i = 0; i < some.length; i++) {
                some[i] = slots.at(from + i);
            }
            Slots chosen = Slots.of(some);
            Slots part = missing(keys, chosen, filter(keys, chosen));
            for (int i = 0; i < part.count(); i++) {
                missing.add(part.at(i));
            }
        }
        return Slots.of(missing.stream().mapToInt(Integer::intValue).toArray());
    }

    /** A count first, since most ranges are there as a whole or not at all. */
    private Slots missing(ColumnBuffer keys, Slots slots, String filter) {
        long count = count(server, collection, filter);
        if (count == 0) {
            return slots;
        }
        Set<Object> there = found(filter);
        int[] left = new int[slots.count()];
        int size = 0;
        for (int i = 0; i < slots.count(); i++) {
            if (!there.contains(key(keys, slots.at(i)))) {
                left[size++] = slots.at(i);
            }
        }
        return Slots.of(Arrays.copyOf(left, size));
    }

    /** Whether the keys are whole numbers without gaps, as those without bounds are. */
    private static boolean isRange(ColumnBuffer keys, Slots slots) {
        if (keys.layout().shape() != ColumnShape.INT64) {
            return false;
        }
        for (int i = 1; i < slots.count(); i++) {
            if (keys.longs()[slots.at(i)] != keys.longs()[slots.at(i - 1)] + 1) {
                return false;
            }
        }
        return true;
    }

    private String filter(ColumnBuffer keys, Slots slots) {
        List<Object> some = new ArrayList<>(slots.count());
        for (int i = 0; i < slots.count(); i++) {
            some.add(key(keys, slots.at(i)));
        }
        return KeyFilter.anyOf(keyName, some);
    }

    private static Object key(ColumnBuffer keys, int slot) {
        if (keys.layout().shape() == ColumnShape.INT64) {
            return keys.longs()[slot];
        }
        int start = keys.offsets()[slot];
        return new String(keys.bytes(), start, keys.offsets()[slot + 1] - start, StandardCharsets.UTF_8);
    }

    private Set<Object> found(String filter) {
        Set<Object> found = new HashSet<>();
        for (FieldData field : query(server, collection, filter, keyName).getFieldsDataList()) {
            if (field.getFieldName().equals(keyName)) {
                found.addAll(field.getScalars().getLongData().getDataList());
                found.addAll(field.getScalars().getStringData().getDataList());
            }
        }
        return found;
    }

    private static long count(MilvusServer server, String collection, String filter) {
        return query(server, collection, filter, COUNT)
                .getFieldsData(0)
                .getScalars()
                .getLongData()
                .getData(0);
    }

    /** Without a word about consistency a query sees all that was written before it. */
    private static QueryResults query(MilvusServer server, String collection, String filter, String output) {
        QueryRequest request = QueryRequest.newBuilder()
                .setCollectionName(collection)
                .setExpr(filter)
                .addOutputFields(output)
                .build();
        return server.call("look for rows", calls -> calls.query(request), QueryResults::getStatus);
    }
}
