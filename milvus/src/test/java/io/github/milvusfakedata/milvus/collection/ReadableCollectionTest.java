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
import io.milvus.grpc.CreateIndexRequest;
import io.milvus.grpc.DescribeIndexRequest;
import io.milvus.grpc.DescribeIndexResponse;
import io.milvus.grpc.GetLoadStateRequest;
import io.milvus.grpc.GetLoadStateResponse;
import io.milvus.grpc.IndexDescription;
import io.milvus.grpc.LoadCollectionRequest;
import io.milvus.grpc.LoadState;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A collection without an index is told as that, with the command that makes one, and not in the server's words. */
class ReadableCollectionTest {
    private static final FakeData DATA = FakeData.of(Collection.of(
            "products",
            Field.of("id", "Int64").primaryKey().build(),
            Field.of("vector", "FloatVector").dim(8).build()));

    /** A server that loads collections with an index alone. */
    private static final class Unindexed extends StoringMilvus {
        private final List<String> indexed = new CopyOnWriteArrayList<>();
        private final String refusal;
        private boolean loaded;

        private Unindexed(String refusal) {
            this.refusal = refusal;
        }

        @Override
        public void getLoadState(GetLoadStateRequest request, StreamObserver<GetLoadStateResponse> caller) {
            LoadState state = loaded ? LoadState.LoadStateLoaded : LoadState.LoadStateNotLoad;
            answer(caller, GetLoadStateResponse.newBuilder().setState(state).build());
        }

        @Override
        public void loadCollection(LoadCollectionRequest request, StreamObserver<Status> caller) {
            loaded = !indexed.isEmpty();
            answer(caller, loaded ? Status.getDefaultInstance() : refusal(65535));
        }

        @Override
        public void createIndex(CreateIndexRequest request, StreamObserver<Status> caller) {
            indexed.add(request.getFieldName());
            answer(caller, Status.getDefaultInstance());
        }

        @Override
        public void describeIndex(DescribeIndexRequest request, StreamObserver<DescribeIndexResponse> caller) {
            DescribeIndexResponse.Builder answer = DescribeIndexResponse.newBuilder();
            indexed.forEach(field ->
                    answer.addIndexDescriptions(IndexDescription.newBuilder().setFieldName(field)));
            answer(caller, indexed.isEmpty() ? answer.setStatus(refusal(1)).build() : answer.build());
        }

        private Status refusal(int code) {
            return Status.newBuilder().setCode(code).setReason(refusal).build();
        }
    }

    @Test
    void aCollectionWithoutAnIndexNamesTheCommandThatMakesOne() {
        for (String words : List.of("index not found[collection=products]", "no index on collection 'products'")) {
            try (Unindexed fake = new Unindexed(words);
                    MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
                Creation.of(server, DATA, CreateOptions.of("products").with(IndexChoice.NONE));

                assertThatThrownBy(() -> ReadableCollection.require(server, "products", new Cancellation()))
                        .isInstanceOf(FakeDataException.class)
                        .hasMessageContaining("lacks an index, so the server can't load it")
                        .hasMessageContaining("create_collection only_index");
                assertThatThrownBy(() -> ReadableCollection.requireIndex(server, "products"))
                        .hasMessageContaining("its vectors can't be searched");
            }
        }
    }

    @Test
    void indexesAreMadeForACollectionThatIsThere() {
        try (Unindexed fake = new Unindexed("index not found");
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Creation.of(server, DATA, CreateOptions.of("products").with(IndexChoice.NONE));

            Creation made = Creation.indexes(server, DATA, CreateOptions.of("products"));
            Creation again = Creation.indexes(server, DATA, CreateOptions.of("products"));

            assertThat(made.indexes()).hasSize(1);
            assertThat(made.loaded()).isTrue();
            assertThat(again.indexes()).isEmpty();
            ReadableCollection.requireIndex(server, "products");
        }
    }

    /** What has another reason stays the server's refusal. */
    @Test
    void anotherRefusalIsPassedOn() {
        try (Unindexed fake = new Unindexed("out of memory");
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Creation.of(server, DATA, CreateOptions.of("products").with(IndexChoice.NONE));

            assertThatThrownBy(() -> ReadableCollection.require(server, "products", new Cancellation()))
                    .isInstanceOf(MilvusException.class)
                    .hasMessageContaining("out of memory");
        }
    }
}
