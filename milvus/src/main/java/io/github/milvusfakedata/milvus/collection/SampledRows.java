package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.BufferView;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.internal.key.KeyFilter;
import io.github.milvusfakedata.milvus.internal.wire.AnswerColumn;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.milvus.internal.wire.WireCalls;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.QueryRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows from all over a collection. The first ones would do only if rows lay there in no order, but they lie as their keys do,
 * and with the keys often go time, tenant or kind. So every so-and-so-many-th row is taken: of whole keys by their remainder,
 * which one question finds, and of others by reading the keys.
 */
final class SampledRows {
    /** The most rows that servers give in one answer. */
    static final int MOST_ROWS = 16_384;

    /** Keys are read for so many pages at most: a million. */
    private static final int MOST_PAGES = 64;

    /** Keys of one question. */
    private static final int KEYS_A_QUESTION = 1_000;

    private final MilvusServer server;
    private final String collection;
    private final Field key;
    private final List<String> fields;
    private final long count;

    /**
     * @param key the primary key
     * @param fields the names of the fields to be read
     */
    SampledRows(MilvusServer server, String collection, Field key, List<String> fields) {
        this.server = server;
        this.collection = collection;
        this.key = key;
        this.fields = fields;
        this.count = count("");
    }

    /** How many rows the collection has. */
    long count() {
        return count;
    }

    /** About so many rows, up to 16,384, in one or several answers. */
    List<QueryAnswer> read(int rows) {
        if (count <= rows) {
            return List.of(ask("", fields, rows));
        }
        long step = count / rows;
        if (keyShape() == ColumnShape.INT64 && step > 1) {
            String everyOne = key.name() + " % " + step + " == " + step / 2;
            long found = countIfKnown(everyOne);
            if (found > rows * 3L / 4 && found < rows * 2L) {
                return List.of(ask(everyOne, fields, Math.min(MOST_ROWS, (int) found)));
            }
        }
        return byKeys(rows);
    }

    /** Milvus Lite has no remainders in its filters. */
    private long countIfKnown(String filter) {
        try {
            return count(filter);
        } catch (MilvusException refused) {
            if (refused.isTransient()) {
                throw refused;
            }
            return 0;
        }
    }

    private ColumnShape keyShape() {
        return key.milvusType().orElseThrow().shape();
    }

    private List<QueryAnswer> byKeys(int rows) {
        long reach = Math.min(count, (long) MOST_PAGES * MOST_ROWS);
        List<Object> chosen = new ArrayList<>();
        long passed = 0;
        String filter = KeyFilter.all(key.name(), keyShape() == ColumnShape.STRING);
        for (int page = 0; page < MOST_PAGES && chosen.size() < rows; page++) {
            ColumnView keys = keys(filter);
            for (int row = 0; row < keys.rows(); row++) {
                // The n-th of the rows is taken where n × rows ÷ reach steps on to another whole number.
                if (passed * rows / reach < (passed + 1) * rows / reach) {
                    chosen.add(keyAt(keys, row));
                }
                passed++;
            }
            if (keys.rows() == 0) {
                break;
            }
            filter = KeyFilter.after(key.name(), keyAt(keys, keys.rows() - 1));
        }
        List<QueryAnswer> answers = new ArrayList<>();
        for (int from = 0; from < chosen.size(); from += KEYS_A_QUESTION) {
            List<Object> some = chosen.subList(from, Math.min(chosen.size(), from + KEYS_A_QUESTION));
            answers.add(ask(KeyFilter.anyOf(key.name(), some), fields, some.size()));
        }
        return answers;
    }

    private ColumnView keys(String filter) {
        ColumnView like = new BufferView(new ColumnBuffer(ColumnLayout.of(keyShape())));
        return ask(filter, List.of(key.name()), MOST_ROWS)
                .field(key.name())
                .<ColumnView>map(column -> AnswerColumn.read(column, like, Optional.empty()))
                .orElse(like);
    }

    private static Object keyAt(ColumnView keys, int row) {
        if (keys.shape() == ColumnShape.INT64) {
            return keys.longAt(row);
        }
        int start = keys.textStart(row);
        return new String(keys.textBytes(), start, keys.textEnd(row) - start, StandardCharsets.UTF_8);
    }

    private long count(String filter) {
        QueryRequest request = QueryRequest.newBuilder()
                .setCollectionName(collection)
                .setExpr(filter)
                .addOutputFields("count(*)")
                .build();
        return call(request).count();
    }

    private QueryAnswer ask(String filter, List<String> names, int rows) {
        // As the SDKs' iterators ask: so that the rows come in the order of their keys, from all segments.
        return call(QueryRequest.newBuilder()
                .setCollectionName(collection)
                .setExpr(filter)
                .addAllOutputFields(names)
                .addQueryParams(SchemaMessages.pair("limit", rows))
                .addQueryParams(SchemaMessages.pair("reduce_stop_for_best", "True"))
                .addQueryParams(SchemaMessages.pair("iterator", "True"))
                .build());
    }

    private QueryAnswer call(QueryRequest request) {
        return server.call(
                "read rows of " + Shown.quoted(collection),
                calls -> WireCalls.query(calls, request),
                QueryAnswer::status);
    }
}
