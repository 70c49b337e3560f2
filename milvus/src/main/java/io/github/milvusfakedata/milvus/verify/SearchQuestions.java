package io.github.milvusfakedata.milvus.verify;

import com.google.protobuf.ByteString;
import io.github.milvusfakedata.BlockReader;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.distance.VectorDistance;
import io.github.milvusfakedata.internal.index.Metric;
import io.github.milvusfakedata.milvus.internal.key.KeyFilter;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.ConsistencyLevel;
import io.milvus.grpc.DescribeIndexRequest;
import io.milvus.grpc.DescribeIndexResponse;
import io.milvus.grpc.DslType;
import io.milvus.grpc.IDs;
import io.milvus.grpc.IndexDescription;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.PlaceholderGroup;
import io.milvus.grpc.PlaceholderValue;
import io.milvus.grpc.SearchRequest;
import io.milvus.grpc.SearchResultData;
import io.milvus.grpc.SearchResults;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Searches with vectors of known rows among the rows of the sample, whose exact neighbours are computed from the recipe. An exact
 * index must find the nearest row, which mostly is the row itself, among ten; an approximate one is free to miss some.
 */
final class SearchQuestions {
    private static final int QUERIES = 10;
    private static final int NEIGHBOURS = 10;

    /** Rows that are searched among: a list of keys that a server parses at once. */
    private static final int MOST_ROWS = 500;

    /** Thorough, whichever kind the index is; kinds skip what is not theirs. */
    private static final String SEARCH_PARAMS = "{\"nprobe\": 128, \"ef\": 1000}";

    /** Distances closer to each other than this share can't be told apart in 32-bit floats. */
    private static final double TOLERANCE = 1e-4;

    /** Indexes that look at every vector. Any other may miss a neighbour, above all where few rows pass the filter. */
    private static final Set<String> EXACT = Set.of("FLAT", "BIN_FLAT", "SPARSE_INVERTED_INDEX");

    /** An index of a field. */
    private record VectorIndex(String type, String metric) {}

    private final Queries queries;
    private final FakeData data;
    private final Field key;

    SearchQuestions(Queries queries, FakeData data, Field key) {
        this.queries = queries;
        this.data = data;
        this.key = key;
    }

    /** One answer for each vector field that has an index with a known metric. */
    List<Answer> ask(SampleRows sample) {
        Map<String, VectorIndex> indexes = indexes();
        List<Answer> answers = new ArrayList<>();
        for (Field field : data.collection().fields()) {
            VectorIndex index = indexes.getOrDefault(field.name(), new VectorIndex("", ""));
            ColumnShape shape = field.milvusType().orElseThrow().shape();
            Optional<VectorDistance> distance =
                    Metric.named(index.metric()).flatMap(metric -> VectorDistance.of(metric, shape));
            if (distance.isPresent() && data.collection().isWritten(field)) {
                Map<Object, Long> rows = rows(sample, field);
                if (!rows.isEmpty()) {
                    answers.add(ask(field, index, distance.get(), rows));
                }
            }
        }
        return answers;
    }

    private Map<String, VectorIndex> indexes() {
        DescribeIndexRequest request = DescribeIndexRequest.newBuilder()
                .setCollectionName(queries.collection())
                .build();
        DescribeIndexResponse answer = queries.repeated(() -> queries.server()
                .call(
                        "describe the indexes of " + queries.collection(),
                        calls -> calls.describeIndex(request),
                        DescribeIndexResponse::getStatus));
        Map<String, VectorIndex> indexes = new LinkedHashMap<>();
        for (IndexDescription index : answer.getIndexDescriptionsList()) {
            indexes.put(
                    index.getFieldName(),
                    new VectorIndex(parameter(index, "index_type"), parameter(index, "metric_type")));
        }
        return indexes;
    }

    private static String parameter(IndexDescription index, String key) {
        return index.getParamsList().stream()
                .filter(parameter -> parameter.getKey().equals(key))
                .map(KeyValuePair::getValue)
                .findFirst()
                .orElse("");
    }

    /** Rows of the sample that have a vector, by key. */
    private Map<Object, Long> rows(SampleRows sample, Field field) {
        int step = Math.max(1, sample.keys().size() / MOST_ROWS);
        BlockReader reader = data.reader(1, field.name());
        Map<Object, Long> rows = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<Long, Object> row : sample.keys().entrySet()) {
            if (at++ % step == 0
                    && rows.size() < MOST_ROWS
                    && !vector(reader, row.getKey()).isNull(0)) {
                rows.put(row.getValue(), row.getKey());
            }
        }
        return rows;
    }

    /** The vector of a row, as the only one of a column that is valid until the reader's next call. */
    private static ColumnView vector(BlockReader reader, long row) {
        return reader.read(row, 1).columns().get(0).values();
    }

    private Answer ask(Field field, VectorIndex index, VectorDistance distance, Map<Object, Long> rows) {
        List<ColumnView> asked = new ArrayList<>();
        int step = Math.max(1, rows.size() / QUERIES);
        int at = 0;
        for (long row : rows.values()) {
            if (at++ % step == 0 && asked.size() < QUERIES) {
                asked.add(vector(data.reader(1, field.name()), row));
            }
        }
        List<List<Object>> found = search(field, index, asked, rows.keySet());
        List<Exact> exact = exact(field, distance, asked, rows);
        int nearest = 0;
        int neighbours = 0;
        int wanted = 0;
        for (int i = 0; i < asked.size(); i++) {
            nearest += found.get(i).stream().anyMatch(exact.get(i)::isNearest) ? 1 : 0;
            wanted += Math.min(NEIGHBOURS, rows.size());
            neighbours += (int)
                    found.get(i).stream().filter(exact.get(i)::isNeighbour).count();
        }
        String told = "found the nearest row of " + nearest + " of " + asked.size() + ", and " + neighbours + " of "
                + wanted + " exact neighbours";
        return new Answer(
                Answer.QuestionKind.SEARCH,
                field.name() + " (" + index.metric().toUpperCase(Locale.ROOT) + ")",
                isRight(nearest, asked.size(), EXACT.contains(index.type())),
                told);
    }

    private List<Exact> exact(Field field, VectorDistance distance, List<ColumnView> asked, Map<Object, Long> rows) {
        BlockReader reader = data.reader(1, field.name());
        List<Map<Object, Double>> distances = new ArrayList<>();
        asked.forEach(one -> distances.add(new LinkedHashMap<>()));
        rows.forEach((key, row) -> {
            ColumnView vector = vector(reader, row);
            for (int i = 0; i < asked.size(); i++) {
                distances.get(i).put(key, distance.between(asked.get(i), 0, vector, 0));
            }
        });
        return distances.stream().map(Exact::new).toList();
    }

    /** Whether so many nearest rows are enough: all by an exact index; of another one, which has found its way, half. */
    static boolean isRight(int nearest, int asked, boolean exactIndex) {
        return exactIndex ? nearest == asked : 2 * nearest >= asked;
    }

    /** The exact distances of all vectors to one. */
    private static final class Exact {
        private final Map<Object, Double> distances;
        private final double nearest;
        private final double farthestNeighbour;

        private Exact(Map<Object, Double> distances) {
            this.distances = distances;
            double[] sorted = distances.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            nearest = sorted[0];
            farthestNeighbour = sorted[Math.min(NEIGHBOURS, sorted.length) - 1];
        }

        private boolean isNearest(Object key) {
            return isAsNear(key, nearest);
        }

        private boolean isNeighbour(Object key) {
            return isAsNear(key, farthestNeighbour);
        }

        private boolean isAsNear(Object key, double bound) {
            Double distance = distances.get(key);
            return distance != null && distance <= bound + TOLERANCE * Math.max(1, Math.abs(bound));
        }
    }

    /** The keys that the server finds for each vector. */
    private List<List<Object>> search(Field field, VectorIndex index, List<ColumnView> asked, Set<Object> keys) {
        PlaceholderValue.Builder values = PlaceholderValue.newBuilder()
                .setTag("$0")
                .setTypeValue(field.milvusType().orElseThrow().wireNumber());
        asked.forEach(one -> values.addValues(bytes(one)));
        SearchRequest request = SearchRequest.newBuilder()
                .setCollectionName(queries.collection())
                .setDsl(KeyFilter.anyOf(key.name(), new ArrayList<>(keys)))
                .setDslType(DslType.BoolExprV1)
                .setPlaceholderGroup(PlaceholderGroup.newBuilder()
                        .addPlaceholders(values)
                        .build()
                        .toByteString())
                .setNq(asked.size())
                .setConsistencyLevel(ConsistencyLevel.Strong)
                .addSearchParams(pair("anns_field", field.name()))
                .addSearchParams(pair("topk", Integer.toString(NEIGHBOURS)))
                .addSearchParams(pair("metric_type", index.metric().toUpperCase(Locale.ROOT)))
                .addSearchParams(pair("params", SEARCH_PARAMS))
                .addSearchParams(pair("round_decimal", "-1"))
                .build();
        SearchResults answer = queries.repeated(() -> queries.server()
                .call("search " + field.name(), calls -> calls.search(request), SearchResults::getStatus));
        return found(answer.getResults(), asked.size());
    }

    /** The vector of a column's first row as a search sends it, little-endian. */
    static ByteString bytes(ColumnView column) {
        boolean sparse = column.shape() == ColumnShape.SPARSE_VECTOR;
        int entries = sparse ? column.end(0) - column.start(0) : column.width();
        ByteBuffer bytes =
                ByteBuffer.allocate((Integer.BYTES + Float.BYTES) * entries).order(ByteOrder.LITTLE_ENDIAN);
        if (sparse) {
            for (int entry = column.start(0); entry < column.end(0); entry++) {
                bytes.putInt((int) column.indexAt(entry)).putFloat(column.valueAt(entry));
            }
        } else {
            column.putVectors(0, 1, bytes);
        }
        return ByteString.copyFrom(bytes.flip());
    }

    private static KeyValuePair pair(String key, String value) {
        return KeyValuePair.newBuilder().setKey(key).setValue(value).build();
    }

    private static List<List<Object>> found(SearchResultData results, int asked) {
        List<List<Object>> found = new ArrayList<>();
        IDs ids = results.getIds();
        int at = 0;
        for (int i = 0; i < asked; i++) {
            long count = i < results.getTopksCount() ? results.getTopks(i) : 0;
            List<Object> keys = new ArrayList<>();
            for (int j = 0; j < count; j++, at++) {
                keys.add(
                        ids.hasStrId()
                                ? ids.getStrId().getData(at)
                                : (Object) ids.getIntId().getData(at));
            }
            found.add(keys);
        }
        return found;
    }
}
