package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.milvus.FakeMilvus;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.milvus.grpc.DescribeCollectionRequest;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.DropCollectionRequest;
import io.milvus.grpc.ShowCollectionsRequest;
import io.milvus.grpc.ShowCollectionsResponse;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

class DroppingTest {
    @Test
    void dropsTheCollectionOfTheNameAndNoOther() {
        try (Named fake = new Named("products", "products2");
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Dropping.drop(server, "products");

            assertThat(LiveCollection.names(server)).containsExactly("products2");
            assertThat(LiveCollection.find(server, "products")).isEmpty();
        }
    }

    @Test
    void aNameThatIsNotThereIsToldWithThoseThatAre() {
        try (Named fake = new Named("b", "a");
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            assertThatThrownBy(() -> Dropping.drop(server, "c"))
                    .hasMessage("collection: There is no collection \"c\" on " + fake.uri()
                            + ". There are: a, b. [MFD-COLLECTION-MISSING]");
        }
    }

    /** A server that has collections of these names. */
    private static final class Named extends FakeMilvus {
        private final Set<String> names;

        private Named(String... names) {
            this.names = new ConcurrentSkipListSet<>(Set.of(names));
        }

        @Override
        public void describeCollection(
                DescribeCollectionRequest request, StreamObserver<DescribeCollectionResponse> caller) {
            boolean there = names.contains(request.getCollectionName());
            Status status = Status.newBuilder()
                    .setCode(there ? 0 : 100)
                    .setReason(there ? "" : "collection not found")
                    .build();
            answer(
                    caller,
                    DescribeCollectionResponse.newBuilder().setStatus(status).build());
        }

        @Override
        public void showCollections(ShowCollectionsRequest request, StreamObserver<ShowCollectionsResponse> caller) {
            answer(
                    caller,
                    ShowCollectionsResponse.newBuilder()
                            .addAllCollectionNames(names)
                            .build());
        }

        @Override
        public void dropCollection(DropCollectionRequest request, StreamObserver<Status> caller) {
            names.remove(request.getCollectionName());
            answer(caller, Status.getDefaultInstance());
        }
    }
}
