package io.github.milvusfakedata.milvus;

import com.google.protobuf.InvalidProtocolBufferException;
import io.milvus.grpc.CollectionSchema;
import io.milvus.grpc.CreateCollectionRequest;
import io.milvus.grpc.CreateIndexRequest;
import io.milvus.grpc.DataType;
import io.milvus.grpc.DescribeCollectionRequest;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.DropCollectionRequest;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.FlushRequest;
import io.milvus.grpc.FlushResponse;
import io.milvus.grpc.GetFlushStateRequest;
import io.milvus.grpc.GetFlushStateResponse;
import io.milvus.grpc.InsertRequest;
import io.milvus.grpc.LoadCollectionRequest;
import io.milvus.grpc.LongArray;
import io.milvus.grpc.MutationResult;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A server that keeps one collection with an Int64 key: its schema, the keys of its rows, and the messages that held them. Of
 * others it keeps the schema alone.
 */
public class StoringMilvus extends FakeMilvus {
    private static final Pattern RANGE = Pattern.compile("\\w+ >= (-?\\d+) and \\w+ <= (-?\\d+)");

    private final List<Long> keys = new ArrayList<>();
    private final List<InsertRequest> messages = new ArrayList<>();
    private final Map<String, CollectionSchema> schemas = new TreeMap<>();

    /** The keys of all rows, in the order they came. */
    public synchronized List<Long> keys() {
        return List.copyOf(keys);
    }

    /** The messages that were taken. */
    public synchronized List<InsertRequest> messages() {
        return List.copyOf(messages);
    }

    /** The names of all collections. */
    public synchronized Set<String> names() {
        return Set.copyOf(schemas.keySet());
    }

    /** Forgets some rows, as someone behind the tool's back would delete them. */
    public synchronized void forget(Set<Long> gone) {
        keys.removeAll(gone);
    }

    /** Keeps the first rows of a message. */
    protected synchronized void store(InsertRequest request, int rows) {
        messages.add(request);
        request.getFieldsDataList().stream()
                .filter(field -> field.getFieldName().equals("id"))
                .forEach(field -> keys.addAll(
                        field.getScalars().getLongData().getDataList().subList(0, rows)));
    }

    @Override
    public synchronized void createCollection(CreateCollectionRequest request, StreamObserver<Status> caller) {
        try {
            schemas.put(request.getCollectionName(), CollectionSchema.parseFrom(request.getSchema()));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
        answer(caller, Status.getDefaultInstance());
    }

    @Override
    public synchronized void dropCollection(DropCollectionRequest request, StreamObserver<Status> caller) {
        schemas.remove(request.getCollectionName());
        if (schemas.isEmpty()) {
            keys.clear();
        }
        answer(caller, Status.getDefaultInstance());
    }

    @Override
    public synchronized void describeCollection(
            DescribeCollectionRequest request, StreamObserver<DescribeCollectionResponse> caller) {
        DescribeCollectionResponse.Builder answer = DescribeCollectionResponse.newBuilder();
        CollectionSchema schema = schemas.get(request.getCollectionName());
        if (schema == null) {
            answer.setStatus(Status.newBuilder().setCode(100).setReason("collection not found"));
        } else {
            answer.setSchema(schema);
        }
        answer(caller, answer.build());
    }

    @Override
    public void createIndex(CreateIndexRequest request, StreamObserver<Status> caller) {
        answer(caller, Status.getDefaultInstance());
    }

    @Override
    public void loadCollection(LoadCollectionRequest request, StreamObserver<Status> caller) {
        answer(caller, Status.getDefaultInstance());
    }

    @Override
    public void insert(InsertRequest request, StreamObserver<MutationResult> caller) {
        store(request, request.getNumRows());
        answer(
                caller,
                MutationResult.newBuilder().setInsertCnt(request.getNumRows()).build());
    }

    @Override
    public void flush(FlushRequest request, StreamObserver<FlushResponse> caller) {
        answer(caller, FlushResponse.getDefaultInstance());
    }

    @Override
    public void getFlushState(GetFlushStateRequest request, StreamObserver<GetFlushStateResponse> caller) {
        answer(caller, GetFlushStateResponse.newBuilder().setFlushed(true).build());
    }

    @Override
    public void query(QueryRequest request, StreamObserver<QueryResults> caller) {
        List<Long> found =
                keys().stream().filter(key -> matches(request.getExpr(), key)).toList();
        String output = request.getOutputFields(0);
        List<Long> values = output.equals("count(*)") ? List.of((long) found.size()) : found;
        FieldData field = FieldData.newBuilder()
                .setFieldName(output)
                .setType(DataType.Int64)
                .setScalars(ScalarField.newBuilder()
                        .setLongData(LongArray.newBuilder().addAllData(values)))
                .build();
        answer(caller, QueryResults.newBuilder().addFieldsData(field).build());
    }

    private static boolean matches(String filter, long key) {
        if (filter.isEmpty()) {
            return true;
        }
        Matcher range = RANGE.matcher(filter);
        if (range.matches()) {
            return key >= Long.parseLong(range.group(1)) && key <= Long.parseLong(range.group(2));
        }
        String list = filter.substring(filter.indexOf('[') + 1, filter.indexOf(']'));
        return Arrays.stream(list.split(",")).collect(Collectors.toSet()).contains(Long.toString(key));
    }
}
