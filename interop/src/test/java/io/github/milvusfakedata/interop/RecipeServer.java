package io.github.milvusfakedata.interop;

import com.google.protobuf.ByteString;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.CollectionSchema;
import io.milvus.grpc.ConnectRequest;
import io.milvus.grpc.ConnectResponse;
import io.milvus.grpc.DataType;
import io.milvus.grpc.DescribeCollectionRequest;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.FieldSchema;
import io.milvus.grpc.GetLoadStateRequest;
import io.milvus.grpc.GetLoadStateResponse;
import io.milvus.grpc.GetVersionRequest;
import io.milvus.grpc.GetVersionResponse;
import io.milvus.grpc.LoadState;
import io.milvus.grpc.MilvusServiceGrpc.MilvusServiceImplBase;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import io.milvus.grpc.ScalarField;
import io.milvus.shaded.io.grpc.Server;
import io.milvus.shaded.io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server of Milvus' protocol that has the rows of a dataset, whose Int64 key is the row's number, and remembers its answers: for
 * measuring what reads them.
 */
final class RecipeServer extends MilvusServiceImplBase {
    private static final Pattern BOUND = Pattern.compile("id (>=|<=|>) (-?\\d+)");

    private final FakeData data;
    private final Map<String, QueryResults> answers = new ConcurrentHashMap<>();

    private RecipeServer(FakeData data) {
        this.data = data;
    }

    /** Serves until the process is ended; prints the address. */
    static void serve(FakeData data) throws IOException, InterruptedException {
        Server server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(new RecipeServer(data))
                .build()
                .start();
        System.out.println("http://127.0.0.1:" + server.getPort());
        server.awaitTermination();
    }

    private static <T> void answer(StreamObserver<T> caller, T answer) {
        caller.onNext(answer);
        caller.onCompleted();
    }

    @Override
    public void connect(ConnectRequest request, StreamObserver<ConnectResponse> caller) {
        answer(caller, ConnectResponse.getDefaultInstance());
    }

    @Override
    public void getVersion(GetVersionRequest request, StreamObserver<GetVersionResponse> caller) {
        answer(caller, GetVersionResponse.newBuilder().setVersion("v2.6.17").build());
    }

    @Override
    public void getLoadState(GetLoadStateRequest request, StreamObserver<GetLoadStateResponse> caller) {
        answer(
                caller,
                GetLoadStateResponse.newBuilder()
                        .setState(LoadState.LoadStateLoaded)
                        .build());
    }

    @Override
    public void describeCollection(
            DescribeCollectionRequest request, StreamObserver<DescribeCollectionResponse> caller) {
        CollectionSchema.Builder schema = CollectionSchema.newBuilder().setName("speed");
        for (Field field : data.collection().fields()) {
            schema.addFields(FieldSchema.newBuilder()
                    .setName(field.name())
                    .setDataType(DataType.valueOf(field.type()))
                    .setIsPrimaryKey(field.flags().primaryKey())
                    .setAutoID(field.flags().autoId()));
        }
        answer(caller, DescribeCollectionResponse.newBuilder().setSchema(schema).build());
    }

    @Override
    public void query(QueryRequest request, StreamObserver<QueryResults> caller) {
        String question = request.getExpr() + request.getQueryParamsList() + request.getOutputFieldsList();
        answer(caller, answers.computeIfAbsent(question, unknown -> rows(request)));
    }

    private QueryResults rows(QueryRequest request) {
        if (request.getOutputFields(0).equals("count(*)")) {
            FieldData.Builder count = FieldData.newBuilder();
            count.getScalarsBuilder().getLongDataBuilder().addData(data.rows());
            return QueryResults.newBuilder().addFieldsData(count).build();
        }
        long first = 0;
        long last = data.rows() - 1;
        Matcher bound = BOUND.matcher(request.getExpr());
        while (bound.find()) {
            long number = Long.parseLong(bound.group(2));
            switch (bound.group(1)) {
                case ">=" -> first = Math.max(first, number);
                case ">" -> first = Math.max(first, number + 1);
                default -> last = Math.min(last, number);
            }
        }
        if (request.getQueryParamsCount() > 0) {
            last = Math.min(
                    last, first + Long.parseLong(request.getQueryParams(0).getValue()) - 1);
        }
        QueryResults.Builder results = QueryResults.newBuilder();
        for (String name : request.getOutputFieldsList()) {
            FieldData.Builder column = FieldData.newBuilder().setFieldName(name);
            for (long number = first; number <= last; number++) {
                add(name, data.row(number), column);
            }
            results.addFieldsData(column);
        }
        return results.build();
    }

    private static void add(String name, Row row, FieldData.Builder column) {
        ScalarField.Builder scalars = name.equals("v") ? null : column.getScalarsBuilder();
        switch (name) {
            case "id" -> scalars.getLongDataBuilder().addData(row.number());
            case "sold" -> scalars.getBoolDataBuilder().addData(row.getBoolean(name));
            case "count" -> scalars.getIntDataBuilder().addData(row.getInt(name));
            case "price" -> scalars.getDoubleDataBuilder().addData(row.getDouble(name));
            case "extra" -> scalars.getJsonDataBuilder().addData(ByteString.copyFromUtf8(row.getString(name)));
            case "tags" -> {
                ScalarField.Builder list = scalars.getArrayDataBuilder().addDataBuilder();
                list.getStringDataBuilder()
                        .addAllData(List.copyOf(row.getList(name)).stream()
                                .map(String.class::cast)
                                .toList());
            }
            case "title" -> {
                column.addValidData(!row.isNull(name));
                if (!row.isNull(name)) {
                    scalars.getStringDataBuilder().addData(row.getString(name));
                }
            }
            default -> {
                float[] floats = row.getFloats(name);
                column.getVectorsBuilder().setDim(floats.length);
                for (float value : floats) {
                    column.getVectorsBuilder().getFloatVectorBuilder().addData(value);
                }
            }
        }
    }
}
