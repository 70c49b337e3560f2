package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.milvus.shaded.io.grpc.Server;
import io.milvus.shaded.io.grpc.ServerBuilder;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code insert --create} makes before it inserts; the server here takes no rows. */
@Timeout(120)
class InsertCreateTest {
    private static List<String> changesOf(boolean there, String... options) throws IOException {
        Recording milvus = new Recording(there);
        Server server = ServerBuilder.forPort(0).addService(milvus).build().start();
        try {
            List<String> arguments = new ArrayList<>(List.of(
                    "to-milvus",
                    "insert",
                    "--builtin",
                    "simple",
                    "--rows",
                    "1",
                    "--collection",
                    "try",
                    "--patience",
                    "1s"));
            arguments.addAll(List.of("--uri", "http://127.0.0.1:" + server.getPort()));
            arguments.addAll(Arrays.asList(options));
            CliRun run = CliRun.of(arguments.toArray(String[]::new));
            assertThat(run.code()).isNotZero();
            assertThat(run.err()).doesNotContain("There is a collection");
            return milvus.changes;
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void aCollectionThatIsMissingIsMadeWithItsIndexAndLoaded() throws IOException {
        assertThat(changesOf(false, "--create")).containsExactly("create try", "index embedding", "load try");
    }

    @Test
    void withoutIndexesItIsNotLoaded() throws IOException {
        assertThat(changesOf(false, "--create", "--no-index")).containsExactly("create try");
    }

    @Test
    void oneThatIsThereStaysAsItIs() throws IOException {
        assertThat(changesOf(true, "--create")).isEmpty();
    }

    @Test
    void nothingIsMadeUnlessThatIsAskedFor() throws IOException {
        assertThat(changesOf(false)).isEmpty();
    }

    /** A server that writes down what it is told to make. */
    private static final class Recording extends MilvusServiceImplBase {
        private final boolean there;
        private final List<String> changes = new CopyOnWriteArrayList<>();

        private Recording(boolean there) {
            this.there = there;
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
            DescribeCollectionResponse.Builder answer = DescribeCollectionResponse.newBuilder();
            answer(caller, there ? answer.build() : answer.setStatus(absent).build());
        }

        @Override
        public void createCollection(CreateCollectionRequest request, StreamObserver<Status> caller) {
            changes.add("create " + request.getCollectionName());
            answer(caller, Status.getDefaultInstance());
        }

        @Override
        public void createIndex(CreateIndexRequest request, StreamObserver<Status> caller) {
            changes.add("index " + request.getFieldName());
            answer(caller, Status.getDefaultInstance());
        }

        @Override
        public void loadCollection(LoadCollectionRequest request, StreamObserver<Status> caller) {
            changes.add("load " + request.getCollectionName());
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
    }
}
