package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.milvus.FakeMilvus;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.AllocTimestampRequest;
import io.milvus.grpc.AllocTimestampResponse;
import io.milvus.grpc.BoolArray;
import io.milvus.grpc.CollectionSchema;
import io.milvus.grpc.ConsistencyLevel;
import io.milvus.grpc.DataType;
import io.milvus.grpc.DescribeCollectionRequest;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.DescribeIndexRequest;
import io.milvus.grpc.DescribeIndexResponse;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.FieldSchema;
import io.milvus.grpc.FloatArray;
import io.milvus.grpc.GetPersistentSegmentInfoRequest;
import io.milvus.grpc.GetPersistentSegmentInfoResponse;
import io.milvus.grpc.GetQuerySegmentInfoRequest;
import io.milvus.grpc.GetQuerySegmentInfoResponse;
import io.milvus.grpc.IndexDescription;
import io.milvus.grpc.IntArray;
import io.milvus.grpc.LoadCollectionRequest;
import io.milvus.grpc.LongArray;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.Status;
import io.milvus.grpc.StringArray;
import io.milvus.grpc.VectorField;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server with one collection that holds a dataset's rows, which a test then changes behind the tool's back. It knows Int64,
 * Int32, VarChar, Float, Bool and FloatVector, and the filters over keys that a verification asks.
 */
final class FakeCollection extends FakeMilvus {
    private static final Pattern FILTER = Pattern.compile("(\\w+) (in|>=|<=|>) (\\[[^]]*]|\\S+)");

    /** More wrong counts than these stay. */
    private static final int MANY = 1_000;

    private final FakeData data;
    private final Field key;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final Queue<Long> firstCounts = new ConcurrentLinkedQueue<>();
    private final Set<Long> moments = ConcurrentHashMap.newKeySet();
    private volatile long clock;

    FakeCollection(FakeData data) {
        this.data = data;
        key = data.collection().fields().get(0);
        for (Row row : data) {
            Map<String, Object> values = new LinkedHashMap<>(row.values());
            values.putIfAbsent(key.name(), 470_000_000_000L + row.number());
            rows.add(values);
        }
    }

    /** The stored rows, to be changed by a test before it verifies. */
    List<Map<String, Object>> rows() {
        return rows;
    }

    /** Has the server's first counts be wrong, as those of a busy one are, until its rows are read. */
    FakeCollection countingFirst(long count, int times) {
        firstCounts.addAll(Collections.nCopies(times, count));
        return this;
    }

    @Override
    public void describeCollection(
            DescribeCollectionRequest request, StreamObserver<DescribeCollectionResponse> caller) {
        CollectionSchema.Builder schema = CollectionSchema.newBuilder().setName("stored");
        for (Field field : data.collection().fields()) {
            schema.addFields(FieldSchema.newBuilder()
                    .setName(field.name())
                    .setDataType(DataType.valueOf(field.type()))
                    .setIsPrimaryKey(field.flags().primaryKey())
                    .setAutoID(field.flags().autoId()));
        }
        answer(caller, DescribeCollectionResponse.newBuilder().setSchema(schema).build());
    }

    /** Has the server tell its time. */
    FakeCollection clock(long time) {
        clock = time;
        return this;
    }

    /** The moments as of which rows were asked for; 0 stands for whatever is stored by then. */
    Set<Long> moments() {
        return moments;
    }

    @Override
    public void allocTimestamp(AllocTimestampRequest request, StreamObserver<AllocTimestampResponse> caller) {
        answer(caller, AllocTimestampResponse.newBuilder().setTimestamp(clock).build());
    }

    /** A server that is told to look for what is new is no longer behind, unless it has too much to do. */
    @Override
    public void loadCollection(LoadCollectionRequest request, StreamObserver<Status> caller) {
        if (request.getRefresh() && firstCounts.size() < MANY) {
            firstCounts.clear();
        }
        answer(caller, Status.getDefaultInstance());
    }

    @Override
    public void describeIndex(DescribeIndexRequest request, StreamObserver<DescribeIndexResponse> caller) {
        answer(
                caller,
                DescribeIndexResponse.newBuilder()
                        .addIndexDescriptions(IndexDescription.newBuilder().setFieldName("vector"))
                        .build());
    }

    @Override
    public void getPersistentSegmentInfo(
            GetPersistentSegmentInfoRequest request, StreamObserver<GetPersistentSegmentInfoResponse> caller) {
        answer(caller, GetPersistentSegmentInfoResponse.getDefaultInstance());
    }

    @Override
    public void getQuerySegmentInfo(
            GetQuerySegmentInfoRequest request, StreamObserver<GetQuerySegmentInfoResponse> caller) {
        answer(caller, GetQuerySegmentInfoResponse.getDefaultInstance());
    }

    @Override
    public synchronized void query(QueryRequest request, StreamObserver<QueryResults> caller) {
        Predicate<Object> filter = filter(request.getExpr());
        List<Map<String, Object>> found =
                rows.stream().filter(row -> filter.test(row.get(key.name()))).toList();
        QueryResults.Builder answer = QueryResults.newBuilder();
        if (request.getOutputFields(0).equals("count(*)")) {
            Long wrong = firstCounts.poll();
            LongArray count = LongArray.newBuilder()
                    .addData(wrong == null ? found.size() : wrong)
                    .build();
            answer.addFieldsData(
                    FieldData.newBuilder().setScalars(ScalarField.newBuilder().setLongData(count)));
        } else {
            moments.add(request.getConsistencyLevel() == ConsistencyLevel.Strong ? 0 : request.getGuaranteeTimestamp());
            firstCounts.clear();
            TreeMap<Object, Map<String, Object>> byKey = new TreeMap<>();
            found.forEach(row -> byKey.put(row.get(key.name()), row));
            List<Map<String, Object>> shown = byKey.values().stream()
                    .limit(request.getQueryParamsCount() == 0 ? Long.MAX_VALUE : limit(request))
                    .toList();
            for (String name : request.getOutputFieldsList()) {
                answer.addFieldsData(column(name, shown));
            }
        }
        answer(caller, answer.build());
    }

    private static long limit(QueryRequest request) {
        return Long.parseLong(request.getQueryParams(0).getValue());
    }

    /** The filter, parsed once: a list of keys is long. */
    private static Predicate<Object> filter(String filter) {
        Matcher parts = FILTER.matcher(filter);
        Predicate<Object> holds = value -> true;
        while (parts.find()) {
            String text = parts.group(3);
            Set<String> set = text.startsWith("[") ? set(text) : Set.of();
            holds = holds.and(
                    switch (parts.group(2)) {
                        case "in" -> value -> set.contains(String.valueOf(value));
                        case ">=" -> value -> compare(value, text) >= 0;
                        case "<=" -> value -> compare(value, text) <= 0;
                        default -> value -> compare(value, text) > 0;
                    });
        }
        return holds;
    }

    private static Set<String> set(String list) {
        Set<String> elements = new HashSet<>();
        for (String element : list.substring(1, list.length() - 1).split(",")) {
            elements.add(element.replace("\"", "").strip());
        }
        return elements;
    }

    private static int compare(Object value, String text) {
        return value instanceof Long number
                ? Long.compare(number, Long.parseLong(text))
                : String.valueOf(value).compareTo(text.replace("\"", ""));
    }

    private FieldData column(String name, List<Map<String, Object>> shown) {
        Field field = data.collection().fields().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Object> values = new ArrayList<>();
        FieldData.Builder column = FieldData.newBuilder().setFieldName(name);
        for (Map<String, Object> row : shown) {
            Object value = row.get(name);
            if (field.flags().nullable()) {
                column.addValidData(value != null);
            }
            if (value != null) {
                values.add(value);
            }
        }
        return field.type().equals("FloatVector")
                ? column.setVectors(vectors(field, values)).build()
                : column.setScalars(scalars(field.type(), values)).build();
    }

    private static VectorField.Builder vectors(Field field, List<Object> values) {
        FloatArray.Builder floats = FloatArray.newBuilder();
        for (Object value : values) {
            for (float slot : (float[]) value) {
                floats.addData(slot);
            }
        }
        return VectorField.newBuilder()
                .setDim(field.params().dim().orElseThrow())
                .setFloatVector(floats);
    }

    private static ScalarField.Builder scalars(String type, List<Object> values) {
        ScalarField.Builder field = ScalarField.newBuilder();
        return switch (type) {
            case "Int64" ->
                field.setLongData(LongArray.newBuilder()
                        .addAllData(values.stream().map(Long.class::cast).toList()));
            case "Int32" ->
                field.setIntData(IntArray.newBuilder()
                        .addAllData(values.stream().map(Integer.class::cast).toList()));
            case "Float" ->
                field.setFloatData(FloatArray.newBuilder()
                        .addAllData(values.stream().map(Float.class::cast).toList()));
            case "Bool" ->
                field.setBoolData(BoolArray.newBuilder()
                        .addAllData(values.stream().map(Boolean.class::cast).toList()));
            case "VarChar" ->
                field.setStringData(StringArray.newBuilder()
                        .addAllData(values.stream().map(String.class::cast).toList()));
            default -> throw new IllegalArgumentException(type);
        };
    }
}
