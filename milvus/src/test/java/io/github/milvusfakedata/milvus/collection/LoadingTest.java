package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.milvus.FakeMilvus;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.milvus.grpc.GetLoadStateRequest;
import io.milvus.grpc.GetLoadStateResponse;
import io.milvus.grpc.LoadCollectionRequest;
import io.milvus.grpc.LoadState;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LoadingTest {
    @Test
    void waitsUntilTheCollectionIsLoaded() {
        try (Loader fake = new Loader(3);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Loading.load(server, "c", new Cancellation());

            assertThat(fake.questions).hasValue(3);
        }
    }

    /** Ctrl-C during a load that took its time was heard when the collection was loaded, up to half an hour later. */
    @Test
    @Timeout(60)
    void aRunThatIsCancelledWaitsNoLonger() {
        try (Loader fake = new Loader(Integer.MAX_VALUE);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Cancellation cancellation = new Cancellation();
            fake.whenAsked = cancellation::cancel;

            assertThatThrownBy(() -> Loading.load(server, "c", cancellation)).isInstanceOf(CancellationException.class);
        }
    }

    /** A server whose collection is loaded when that is asked for the n-th time. */
    private static final class Loader extends FakeMilvus {
        private final int loadedAt;
        private final AtomicInteger questions = new AtomicInteger();
        private volatile Runnable whenAsked = () -> {};

        private Loader(int loadedAt) {
            this.loadedAt = loadedAt;
        }

        @Override
        public void loadCollection(LoadCollectionRequest request, StreamObserver<Status> caller) {
            answer(caller, Status.getDefaultInstance());
        }

        @Override
        public void getLoadState(GetLoadStateRequest request, StreamObserver<GetLoadStateResponse> caller) {
            boolean loaded = questions.incrementAndGet() >= loadedAt;
            whenAsked.run();
            answer(
                    caller,
                    GetLoadStateResponse.newBuilder()
                            .setState(loaded ? LoadState.LoadStateLoaded : LoadState.LoadStateLoading)
                            .build());
        }
    }
}
