package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.milvus.grpc.CreateIndexRequest;
import io.milvus.grpc.DescribeCollectionRequest;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.LoadCollectionRequest;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.Server;
import io.milvus.shaded.io.grpc.ServerBuilder;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** A server that also writes down indexes and what it is told to load. */
    private static final class Recording extends EmptyMilvus {
        private final boolean there;

        private Recording(boolean there) {
            this.there = there;
        }

        @Override
        public void describeCollection(
                DescribeCollectionRequest request, StreamObserver<DescribeCollectionResponse> caller) {
            if (there) {
                answer(caller, DescribeCollectionResponse.getDefaultInstance());
            } else {
                super.describeCollection(request, caller);
            }
        }

        @Override
        public void createIndex(CreateIndexRequest request, StreamObserver<Status> caller) {
            changes.add("index " + request.getFieldName());
            super.createIndex(request, caller);
        }

        @Override
        public void loadCollection(LoadCollectionRequest request, StreamObserver<Status> caller) {
            changes.add("load " + request.getCollectionName());
            super.loadCollection(request, caller);
        }
    }
}
