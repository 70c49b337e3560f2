package io.github.milvusfakedata.interop;

import io.milvus.grpc.BoolResponse;
import io.milvus.grpc.ConnectRequest;
import io.milvus.grpc.ConnectResponse;
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
import io.milvus.grpc.GetLoadStateRequest;
import io.milvus.grpc.GetLoadStateResponse;
import io.milvus.grpc.GetVersionRequest;
import io.milvus.grpc.GetVersionResponse;
import io.milvus.grpc.HasCollectionRequest;
import io.milvus.grpc.InsertRequest;
import io.milvus.grpc.LoadCollectionRequest;
import io.milvus.grpc.LoadState;
import io.milvus.grpc.LongArray;
import io.milvus.grpc.MilvusServiceGrpc.MilvusServiceImplBase;
import io.milvus.grpc.MutationResult;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.Server;
import io.milvus.shaded.io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server of Milvus' protocol that takes every row and keeps none, so that the client alone is measured. */
final class TakingServer extends MilvusServiceImplBase {
    private static final int MOST_BYTES = 64 << 20;

    private DescribeCollectionResponse collection = DescribeCollectionResponse.newBuilder()
            .setStatus(Status.newBuilder().setCode(100).setReason("collection not found"))
            .build();

    /** Serves until the process is ended; prints the address. */
    static void serve() throws IOException, InterruptedException {
        Server server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .maxInboundMessageSize(MOST_BYTES)
                .addService(new TakingServer())
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
    public void createCollection(CreateCollectionRequest request, StreamObserver<Status> caller) {
        try {
            DescribeCollectionResponse.Builder made =
                    DescribeCollectionResponse.newBuilder().setCollectionName(request.getCollectionName());
            made.getSchemaBuilder().mergeFrom(request.getSchema());
            collection = made.build();
            answer(caller, Status.getDefaultInstance());
        } catch (IOException e) {
            caller.onError(e);
        }
    }

    @Override
    public void describeCollection(
            DescribeCollectionRequest request, StreamObserver<DescribeCollectionResponse> caller) {
        answer(caller, collection);
    }

    @Override
    public void hasCollection(HasCollectionRequest request, StreamObserver<BoolResponse> caller) {
        answer(caller, BoolResponse.newBuilder().setValue(true).build());
    }

    @Override
    public void dropCollection(DropCollectionRequest request, StreamObserver<Status> caller) {
        answer(caller, Status.getDefaultInstance());
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
    public void getLoadState(GetLoadStateRequest request, StreamObserver<GetLoadStateResponse> caller) {
        answer(
                caller,
                GetLoadStateResponse.newBuilder()
                        .setState(LoadState.LoadStateLoaded)
                        .build());
    }

    @Override
    public void insert(InsertRequest request, StreamObserver<MutationResult> caller) {
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
        FieldData none = FieldData.newBuilder()
                .setFieldName(request.getOutputFields(0))
                .setType(DataType.Int64)
                .setScalars(ScalarField.newBuilder()
                        .setLongData(LongArray.newBuilder().addData(0)))
                .build();
        answer(caller, QueryResults.newBuilder().addFieldsData(none).build());
    }
}
