package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.StoringMilvus;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.CreateCollectionRequest;
import io.milvus.grpc.CreateIndexRequest;
import io.milvus.grpc.DropCollectionRequest;
import io.milvus.grpc.GetLoadStateRequest;
import io.milvus.grpc.GetLoadStateResponse;
import io.milvus.grpc.LoadState;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CreationTest {
    private static final FakeData DATA = FakeData.of(Collection.of(
            "products",
            Field.of("id", "Int64").primaryKey().build(),
            Field.of("vector", "FloatVector").dim(8).build()));

    @Test
    void replacesACollectionOnlyWhereItIsAskedTo() {
        try (Watched fake = new Watched(false);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            CreateOptions options = CreateOptions.of("products");
            Creation.of(server, DATA, options);

            assertThatThrownBy(() -> Creation.of(server, DATA, options)).hasMessageContaining("drop_if_exists");
            assertThat(Creation.of(server, DATA, options.droppingIfExists()).replaced())
                    .isTrue();
            assertThat(fake.names()).containsExactly("products");
        }
    }

    /** Seen as a refusal of the server with its words, and as a failure rather than a mistake. */
    @Test
    void aNameThatMilvusRefusesIsToldBeforeAnythingIsAsked() {
        try (Watched fake = new Watched(false);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            for (String name : List.of("my-products", "a".repeat(256))) {
                assertThatThrownBy(() -> Creation.of(server, DATA, CreateOptions.of(name)))
                        .isInstanceOf(FakeDataException.class)
                        .hasMessageStartingWith("collection: A collection's name must be a letter or underscore");
            }
            assertThat(fake.names()).isEmpty();
        }
    }

    /** The old collection used to be dropped before the server had looked at the new one. */
    @Test
    void whatTheServerRefusesLeavesTheOldCollectionAsItWas() {
        try (Watched fake = new Watched(true);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            fake.createCollection(
                    CreateCollectionRequest.newBuilder()
                            .setCollectionName("products")
                            .build(),
                    new Ignored());

            assertThatThrownBy(() -> Creation.of(
                            server, DATA, CreateOptions.of("products").droppingIfExists()))
                    .isInstanceOf(MilvusException.class)
                    .hasMessageContaining("no such index");
            assertThat(fake.names()).containsExactly("products");
            assertThat(fake.dropped).isNotEmpty().doesNotContain("products");
        }
    }

    /** Ctrl-C during a load that took its time was heard when the collection was loaded, up to half an hour later. */
    @Test
    @Timeout(60)
    void oneThatIsStoppedWhileItLoadsIsDroppedAgain() {
        Cancellation cancellation = new Cancellation();
        assertStopped(cancellation, cancellation::cancel);
    }

    @Test
    @Timeout(60)
    void oneWhoseCallerIsInterruptedWhileItLoadsIsDroppedAgain() {
        Cancellation cancellation = new Cancellation();
        assertStopped(cancellation, Thread.currentThread()::interrupt);
        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(cancellation.isCancelled()).isFalse();
    }

    private static void assertStopped(Cancellation cancellation, Runnable whileLoading) {
        try (Watched fake = new Watched(false);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            fake.whileLoading = Optional.of(whileLoading);

            assertThatThrownBy(() -> Creation.of(
                            server, DATA, CreateOptions.of("products").stoppedBy(cancellation)))
                    .hasNoSuppressedExceptions();
            assertThat(fake.names()).isEmpty();
            assertThat(fake.dropped).containsExactly("products");
        }
    }

    @Test
    void oneThatIsStoppedBeforehandLeavesTheOldCollection() {
        Cancellation cancellation = new Cancellation();
        try (Watched fake = new Watched(false);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            CreateOptions options = CreateOptions.of("products").stoppedBy(cancellation);
            Creation.of(server, DATA, options);
            cancellation.cancel();

            assertThatThrownBy(() -> Creation.of(server, DATA, options.droppingIfExists()))
                    .isInstanceOf(CancellationException.class);
            assertThat(fake.dropped).isEmpty();
        }
    }

    /** A server that tells what was dropped, may refuse every index, and may never come to the end of loading. */
    private static final class Watched extends StoringMilvus {
        private final List<String> dropped = new CopyOnWriteArrayList<>();
        private final boolean refusing;
        private volatile Optional<Runnable> whileLoading = Optional.empty();

        private Watched(boolean refusing) {
            this.refusing = refusing;
        }

        @Override
        public void createIndex(CreateIndexRequest request, StreamObserver<Status> caller) {
            if (refusing) {
                answer(
                        caller,
                        Status.newBuilder()
                                .setCode(1100)
                                .setReason("no such index")
                                .build());
            } else {
                super.createIndex(request, caller);
            }
        }

        @Override
        public void getLoadState(GetLoadStateRequest request, StreamObserver<GetLoadStateResponse> caller) {
            if (whileLoading.isEmpty()) {
                super.getLoadState(request, caller);
                return;
            }
            whileLoading.get().run();
            answer(
                    caller,
                    GetLoadStateResponse.newBuilder()
                            .setState(LoadState.LoadStateLoading)
                            .build());
        }

        @Override
        public void dropCollection(DropCollectionRequest request, StreamObserver<Status> caller) {
            dropped.add(request.getCollectionName());
            super.dropCollection(request, caller);
        }
    }

    /** Takes an answer that nobody waits for. */
    private static final class Ignored implements StreamObserver<Status> {
        @Override
        public void onNext(Status status) {
            assertThat(status.getCode()).isZero();
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onCompleted() {
            // Nothing waits.
        }
    }
}
