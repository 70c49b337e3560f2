package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.milvus.grpc.CreateCollectionRequest;
import io.milvus.grpc.CreateIndexRequest;
import io.milvus.grpc.DescribeCollectionRequest;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.DropCollectionRequest;
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
import io.milvus.shaded.io.grpc.Server;
import io.milvus.shaded.io.grpc.ServerBuilder;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CreateInterruptTest {
    /** The command ended at once, and left a collection that was in the way of the next try. */
    @Test
    @Timeout(60)
    void ctrlCWhileACollectionIsLoadedDropsItAgain() throws IOException {
        Interrupt interrupt = new Interrupt();
        EverLoading milvus = new EverLoading(interrupt);
        Server server = ServerBuilder.forPort(0).addService(milvus).build().start();
        try {
            CliRun run = CliRun.of(
                    interrupt,
                    "to-milvus",
                    "create",
                    "--builtin",
                    "simple",
                    "--collection",
                    "try",
                    "--uri",
                    "http://127.0.0.1:" + server.getPort());

            assertThat(run.errLines()).containsExactly("Interrupted; no collection was created.");
            assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(milvus.changes).containsExactly("create try", "drop try");
        } finally {
            server.shutdownNow();
        }
    }

    /** A server that never comes to the end of loading; who asks for it the first time is interrupted. */
    private static final class EverLoading extends MilvusServiceImplBase {
        private final Interrupt interrupt;
        private final List<String> changes = new CopyOnWriteArrayList<>();

        private EverLoading(Interrupt interrupt) {
            this.interrupt = interrupt;
        }

        private static <T> void answer(StreamObserver<T> caller, T answer) {
            caller.onNext(answer);
            caller.onCompleted();
        }

        @Override
        public void getVersion(GetVersionRequest request, StreamObserver<GetVersionResponse> caller) {
            answer(caller, GetVersionResponse.newBuilder().setVersion("v2.6.17").build());
        }

        @Override
        public void listDatabases(ListDatabasesRequest request, StreamObserver<ListDatabasesResponse> caller) {
            answer(
                    caller,
                    ListDatabasesResponse.newBuilder().addDbNames("default").build());
        }

        @Override
        public void describeCollection(
                DescribeCollectionRequest request, StreamObserver<DescribeCollectionResponse> caller) {
            Status absent = Status.newBuilder()
                    .setCode(100)
                    .setReason("collection not found")
                    .build();
            answer(
                    caller,
                    DescribeCollectionResponse.newBuilder().setStatus(absent).build());
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
            interrupt.cancellation().cancel();
            answer(
                    caller,
                    GetLoadStateResponse.newBuilder()
                            .setState(LoadState.LoadStateLoading)
                            .build());
        }

        @Override
        public void dropCollection(DropCollectionRequest request, StreamObserver<Status> caller) {
            changes.add("drop " + request.getCollectionName());
            answer(caller, Status.getDefaultInstance());
        }
    }
}
