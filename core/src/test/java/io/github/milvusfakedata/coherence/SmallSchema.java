package io.github.milvusfakedata.coherence;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Schemas of a few fields, as someone writes them who wants to see what names do, and the rows of several seeds. */
final class SmallSchema {
    static final int ROWS = 5_000;
    static final List<Long> SEEDS = List.of(1L, 7L, 424_242L);

    private SmallSchema() {}

    /** A collection with a key, a small vector and fields such as {@code price Double} or {@code sale_price Float?}. */
    static FakeData of(String collection, String... fields) {
        return FakeData.text("small.json", '{' + members(collection, fields) + '}');
    }

    private static String members(String collection, String... fields) {
        StringBuilder text = new StringBuilder("\"collection_name\":\"" + collection + "\",\"fields\":[");
        text.append("{\"name\":\"pk\",\"type\":\"Int64\",\"is_primary\":true}");
        for (String field : fields) {
            String[] parts = field.split(" ", 3);
            boolean nullable = parts[1].endsWith("?");
            String type = nullable ? parts[1].substring(0, parts[1].length() - 1) : parts[1];
            text.append(",{\"name\":\"")
                    .append(parts[0])
                    .append("\",\"type\":\"")
                    .append(type)
                    .append('"');
            text.append(type.equals("VarChar") ? ",\"max_length\":4000" : "");
            text.append(nullable ? ",\"nullable\":true" : "");
            text.append(parts.length > 2 ? "," + parts[2] : "").append('}');
        }
        return text.append(",{\"name\":\"vector\",\"type\":\"FloatVector\",\"dim\":2}]")
                .toString();
    }

    /** The same with a subject. */
    static FakeData about(String subject, String... fields) {
        return FakeData.text("small.json", "{\"subject\":\"" + subject + "\"," + members("things", fields) + '}');
    }

    /** Rows of all seeds. */
    static List<Row> rows(FakeData data) {
        return SEEDS.stream().flatMap(seed -> rows(data, seed)).toList();
    }

    /** Rows of one seed. */
    static Stream<Row> rows(FakeData data, long seed) {
        return data.seed(seed).rows(ROWS).stream();
    }

    /** The numbers of a field in cents, tenths or the like. */
    static long times(Row row, String name, int factor) {
        return Math.round(((Number) row.get(name)).doubleValue() * factor);
    }

    /** The rows of which a field is not null. */
    static List<Row> having(List<Row> rows, String name) {
        List<Row> having = new ArrayList<>(rows);
        having.removeIf(row -> row.isNull(name));
        return having;
    }
}
