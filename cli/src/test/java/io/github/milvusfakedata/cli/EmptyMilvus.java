package io.github.milvusfakedata.cli;

import io.milvus.grpc.CreateCollectionRequest;
import io.milvus.grpc.CreateIndexRequest;
import io.milvus.grpc.DescribeCollectionRequest;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.GetLoadStateRequest;
import io.milvus.grpc.GetLoadStateResponse;
import io.milvus.grpc.GetVersionRequest;
import io.milvus.grpc.GetVersionResponse;
import io.milvus.grpc.ListDatabasesRequest;
import io.milvus.grpc.ListDatabasesResponse;
import io.milvus.grpc.LoadCollectionRequest;
import io.milvus.grpc.LoadState;
import io.milvus.grpc.MilvusServiceGrpc.MilvusServiceImplBase;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server without a collection that agrees to all that makes one, and writes down collections that it is told to make. */
class EmptyMilvus extends MilvusServiceImplBase {
    /** What it was told to change, in order. */
    final List<String> changes = new CopyOnWriteArrayList<>();

    static <T> void answer(StreamObserver<T> caller, T answer) {
        caller.onNext(answer);
        caller.onCompleted();
    }

    @Override
    public void getVersion(GetVersionRequest request, StreamObserver<GetVersionResponse> caller) {
        answer(caller, GetVersionResponse.newBuilder().setVersion("v2.6.17").build());
    }

    @Override
    public void listDatabases(ListDatabasesRequest request, StreamObserver<ListDatabasesResponse> caller) {
        answer(caller, ListDatabasesResponse.newBuilder().addDbNames("default").build());
    }

    @Override
    public void describeCollection(
            DescribeCollectionRequest request, StreamObserver<DescribeCollectionResponse> caller) {
        Status absent = Status.newBuilder()
                .setCode(100)
                .setReason("collection not found")
                .build();
        answer(caller, DescribeCollectionResponse.newBuilder().setStatus(absent).build());
    }

    @Override
    public void createCollection(CreateCollectionRequest request, StreamObserver<Status> caller) {
        changes.add("create " + request.getCollectionName());
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
        answer(caller, GetLoadStateResponse.newBuilder().setState(loadState()).build());
    }

    /** How far a collection is loaded when that is asked. */
    LoadState loadState() {
        return LoadState.LoadStateLoaded;
    }
}
