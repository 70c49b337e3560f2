package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.ColumnBlock;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.ConsistencyLevel;
import io.milvus.grpc.DescribeIndexRequest;
import io.milvus.grpc.DescribeIndexResponse;
import io.milvus.grpc.DslType;
import io.milvus.grpc.IDs;
import io.milvus.grpc.IndexDescription;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.PlaceholderGroup;
import io.milvus.grpc.PlaceholderType;
import io.milvus.grpc.PlaceholderValue;
import io.milvus.grpc.SearchRequest;
import io.milvus.grpc.SearchResultData;
import io.milvus.grpc.SearchResults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Searches with vectors of known rows among the rows of the sample, whose exact neighbours are computed from the recipe. An index
 * is free to miss some neighbours; it is wrong if the nearest row, which mostly is the row itself, is not among ten.
 */
final class SearchQuestions {
    private static final int QUERIES = 10;
    private static final int NEIGHBOURS = 10;

    /** Rows that are searched among: a list of keys that a server parses at once. */
    private static final int MOST_ROWS = 500;

    /** Thorough, whichever kind the index is; kinds skip what is not theirs. */
    private static final String SEARCH_PARAMS = "{\"nprobe\": 64, \"ef\": 100}";

    /** Distances closer to each other than this share can't be told apart in 32-bit floats. */
    private static final double TOLERANCE = 1e-4;

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
        Map<String, String> metrics = metrics();
        List<Answer> answers = new ArrayList<>();
        for (Field field : data.collection().fields()) {
            Optional<Metric> metric = Metric.of(metrics.getOrDefault(field.name(), ""));
            Optional<PlaceholderType> kind = VectorBytes.kind(field.type());
            if (metric.isPresent() && kind.isPresent() && data.collection().isWritten(field)) {
                Map<Object, Object> vectors = vectors(sample, field);
                if (!vectors.isEmpty()) {
                    answers.add(ask(field, metric.get(), kind.get(), vectors));
                }
            }
        }
        return answers;
    }

    private Map<String, String> metrics() {
        DescribeIndexRequest request = DescribeIndexRequest.newBuilder()
                .setCollectionName(queries.collection())
                .build();
        DescribeIndexResponse answer = queries.repeated(() -> queries.server()
                .call(
                        "describe the indexes of " + queries.collection(),
                        calls -> calls.describeIndex(request),
                        DescribeIndexResponse::getStatus));
        Map<String, String> metrics = new LinkedHashMap<>();
        for (IndexDescription index : answer.getIndexDescriptionsList()) {
            for (KeyValuePair parameter : index.getParamsList()) {
                if (parameter.getKey().equals("metric_type")) {
                    metrics.put(index.getFieldName(), parameter.getValue());
                }
            }
        }
        return metrics;
    }

    /** Vectors of the sample's rows by key, without nulls. */
    private Map<Object, Object> vectors(SampleRows sample, Field field) {
        int step = Math.max(1, sample.keys().size() / MOST_ROWS);
        Map<Object, Object> vectors = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<Long, Object> row : sample.keys().entrySet()) {
            if (at++ % step == 0 && vectors.size() < MOST_ROWS) {
                ColumnBlock column = data.block(row.getKey(), 1).column(field.name());
                Object vector = column.get(0);
                if (vector != null) {
                    vectors.put(row.getValue(), vector);
                }
            }
        }
        return vectors;
    }

    private Answer ask(Field field, Metric metric, PlaceholderType kind, Map<Object, Object> vectors) {
        List<Object> asked = new ArrayList<>();
        int step = Math.max(1, vectors.size() / QUERIES);
        int at = 0;
        for (Object one : vectors.keySet()) {
            if (at++ % step == 0 && asked.size() < QUERIES) {
                asked.add(one);
            }
        }
        List<List<Object>> found = search(field, metric, kind, asked, vectors);
        int nearest = 0;
        int neighbours = 0;
        int wanted = 0;
        for (int i = 0; i < asked.size(); i++) {
            Exact exact = new Exact(field.type(), metric, vectors.get(asked.get(i)), vectors);
            nearest += found.get(i).stream().anyMatch(one -> exact.isNearest(one)) ? 1 : 0;
            wanted += Math.min(NEIGHBOURS, vectors.size());
            neighbours += (int) found.get(i).stream().filter(exact::isNeighbour).count();
        }
        String told = "found the nearest row of " + nearest + " of " + asked.size() + ", and " + neighbours + " of "
                + wanted + " exact neighbours";
        return new Answer(Answer.Kind.SEARCH, field.name() + " (" + metric + ")", nearest == asked.size(), told);
    }

    /** The exact distances of all vectors to one. */
    private static final class Exact {
        private final Map<Object, Double> distances = new LinkedHashMap<>();
        private final double nearest;
        private final double farthestNeighbour;

        private Exact(String type, Metric metric, Object asked, Map<Object, Object> vectors) {
            Object from = VectorBytes.numbers(type, asked);
            vectors.forEach(
                    (key, vector) -> distances.put(key, metric.distance(from, VectorBytes.numbers(type, vector))));
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
    private List<List<Object>> search(
            Field field, Metric metric, PlaceholderType kind, List<Object> asked, Map<Object, Object> vectors) {
        PlaceholderValue.Builder values =
                PlaceholderValue.newBuilder().setTag("$0").setType(kind);
        asked.forEach(one -> values.addValues(VectorBytes.of(vectors.get(one))));
        SearchRequest request = SearchRequest.newBuilder()
                .setCollectionName(queries.collection())
                .setDsl(KeyFilter.anyOf(key.name(), new ArrayList<>(vectors.keySet())))
                .setDslType(DslType.BoolExprV1)
                .setPlaceholderGroup(PlaceholderGroup.newBuilder()
                        .addPlaceholders(values)
                        .build()
                        .toByteString())
                .setNq(asked.size())
                .setConsistencyLevel(ConsistencyLevel.Strong)
                .addSearchParams(pair("anns_field", field.name()))
                .addSearchParams(pair("topk", Integer.toString(NEIGHBOURS)))
                .addSearchParams(pair("metric_type", metric.name()))
                .addSearchParams(pair("params", SEARCH_PARAMS))
                .addSearchParams(pair("round_decimal", "-1"))
                .build();
        SearchResults answer = queries.repeated(() -> queries.server()
                .call("search " + field.name(), calls -> calls.search(request), SearchResults::getStatus));
        return found(answer.getResults(), asked.size());
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
