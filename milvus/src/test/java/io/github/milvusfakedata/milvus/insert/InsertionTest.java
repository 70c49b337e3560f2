package io.github.milvusfakedata.milvus.insert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.StoringMilvus;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.collection.UsableData;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.InsertRequest;
import io.milvus.grpc.MutationResult;
import io.milvus.grpc.UpsertRequest;
import io.milvus.shaded.io.grpc.Status;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InsertionTest {
    private static final int ROWS = 3_000;
    private static final List<Long> ALL = LongStream.range(0, ROWS).boxed().toList();

    /** About 160 rows a message. */
    private static final InsertOptions OPTIONS =
            InsertOptions.of("c").batches(InsertOptions.FEWEST_BATCH_BYTES, 3).patience(Duration.ofSeconds(20));

    private static FakeData data(boolean autoId) {
        return FakeData.of(Collection.of(
                        "c",
                        Field.of("id", "Int64").primaryKey().autoId(autoId).build(),
                        Field.of("v", "FloatVector").dim(100).build()))
                .rows(ROWS)
                .seed(4);
    }

    @Test
    void everyRowArrivesOnce() {
        try (StoringMilvus fake = new StoringMilvus()) {
            Insertion done = insert(fake, false, OPTIONS);

            assertThat(fake.keys()).containsExactlyInAnyOrderElementsOf(ALL);
            assertThat(fake.messages()).hasSizeBetween(10, 30);
            assertThat(done.storedRows()).hasValue(ROWS);
            assertThat(done.progress().rows()).isEqualTo(ROWS);
            assertThat(done.progress().retries()).isZero();
        }
    }

    @Test
    void rowsThatStartLaterAreRefusedBeforeTheServerIsAsked() {
        FakeData later = FakeData.builtin("simple").rows(10).firstRow(5);

        assertThatThrownBy(() -> UsableData.require(later))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("start at row 5");
    }

    @Test
    void anInsertGoesOnWhereItStoppedAndSendsOnlyWhatIsMissing() {
        try (StoringMilvus fake = new StoringMilvus()) {
            insert(fake, false, OPTIONS);
            fake.forget(Set.of(5L, 6L, 2_999L));

            Insertion again = insert(fake, false, OPTIONS);

            assertThat(fake.keys()).containsExactlyInAnyOrderElementsOf(ALL);
            assertThat(again.progress().rows()).isEqualTo(3);
            assertThat(again.progress().foundRows()).isEqualTo(ROWS - 3);
        }
    }

    /** The server stores part of a message, and goes before it answers: that part must not come twice. */
    @Test
    void aMessageWhoseAnswerIsLostIsNotStoredTwice() {
        AtomicInteger calls = new AtomicInteger();
        try (StoringMilvus fake = new Breaking(calls, true)) {
            Insertion done = insert(fake, false, OPTIONS);

            assertThat(fake.keys()).containsExactlyInAnyOrderElementsOf(ALL);
            assertThat(done.progress().rows()).isEqualTo(ROWS);
            assertThat(done.progress().retries()).isGreaterThan(2);
        }
    }

    @Test
    void whereMilvusAssignsTheKeysALostAnswerEndsItAndTheDoubtIsTold() {
        try (StoringMilvus fake = new Breaking(new AtomicInteger(), true)) {
            assertThatThrownBy(() -> insert(fake, true, OPTIONS))
                    .isInstanceOf(MilvusException.class)
                    .hasMessageStartingWith("Milvus could not insert rows ")
                    .hasMessageEndingWith("there is no telling whether it stored them.");
        }
    }

    @Test
    void aRefusalEndsItAtOnceWithTheServersReason() {
        try (StoringMilvus fake = new StoringMilvus() {
            @Override
            public void insert(InsertRequest request, StreamObserver<MutationResult> caller) {
                MutationResult.Builder refused = MutationResult.newBuilder();
                refused.getStatusBuilder().setCode(1100).setReason("the vectors are of the wrong kind");
                answer(caller, refused.build());
            }
        }) {
            assertThatThrownBy(() -> insert(fake, false, OPTIONS))
                    .hasMessageContaining("the vectors are of the wrong kind");
        }
    }

    @Test
    void aServerThatStaysAwayIsNotWaitedForForEver() {
        try (StoringMilvus fake = new Breaking(new AtomicInteger(), false)) {
            assertThatThrownBy(() -> insert(fake, false, OPTIONS.patience(Duration.ofMillis(300))))
                    .hasMessageContaining("the connection is lost");
            assertThat(fake.keys()).isEmpty();
        }
    }

    @Test
    void itCanBeStopped() {
        Cancellation cancellation = new Cancellation();
        try (StoringMilvus fake = new StoringMilvus()) {
            assertThatThrownBy(() -> insert(
                            fake, false, OPTIONS.watched(progress -> cancellation.cancel(), stopped(cancellation))))
                    .isInstanceOf(CancellationException.class);
        }
    }

    /** The options' own cancellation was cancelled for good, so that no later insert of theirs began. */
    @Test
    @Timeout(60)
    void anInterruptStopsThisInsertAndNoLaterOne() {
        Thread caller = Thread.currentThread();
        AtomicBoolean first = new AtomicBoolean(true);
        try (StoringMilvus fake = new StoringMilvus() {
            @Override
            public void insert(InsertRequest request, StreamObserver<MutationResult> observer) {
                if (first.getAndSet(false)) {
                    caller.interrupt();
                    observer.onError(
                            Status.UNAVAILABLE.withDescription("going down").asRuntimeException());
                } else {
                    super.insert(request, observer);
                }
            }
        }) {
            assertThatThrownBy(() -> insert(fake, false, OPTIONS)).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
            assertThat(OPTIONS.cancellation().isCancelled()).isFalse();

            insert(fake, false, OPTIONS);
            assertThat(fake.keys()).containsExactlyInAnyOrderElementsOf(ALL);
        }
    }

    private static Cancellation stopped(Cancellation cancellation) {
        cancellation.cancel();
        return cancellation;
    }

    @Test
    void upsertsReplaceRowsOfTheSameKeyWithoutLookingForThem() {
        AtomicInteger upserted = new AtomicInteger();
        try (StoringMilvus fake = new StoringMilvus() {
            @Override
            public void upsert(UpsertRequest request, StreamObserver<MutationResult> caller) {
                upserted.addAndGet(request.getNumRows());
                answer(
                        caller,
                        MutationResult.newBuilder()
                                .setUpsertCnt(request.getNumRows())
                                .build());
            }
        }) {
            insert(fake, false, OPTIONS.upserting());

            assertThat(upserted).hasValue(ROWS);
            assertThatThrownBy(() -> insert(fake, true, OPTIONS.upserting()))
                    .hasMessageContaining("there are no rows with the same key to replace");
        }
    }

    @Test
    void aCollectionOfOtherFieldsIsToldBeforeTheFirstRow() {
        try (StoringMilvus fake = new StoringMilvus();
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Creation.of(
                    server,
                    FakeData.of(Collection.of(
                            "c",
                            Field.of("id", "Int64").primaryKey().build(),
                            Field.of("v", "BinaryVector").dim(64).build(),
                            Field.of("w", "Bool").build())),
                    CreateOptions.of("c"));

            assertThatThrownBy(() -> Insertion.of(server, data(false), OPTIONS))
                    .hasMessageContaining("has the field \"v\" as BinaryVector, not FloatVector.")
                    .hasMessageContaining("has a field \"w\", which the schema lacks.");
            assertThat(fake.messages()).isEmpty();
        }
    }

    private static Insertion insert(StoringMilvus fake, boolean autoId, InsertOptions options) {
        try (MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            if (fake.messages().isEmpty()) {
                Creation.of(server, data(autoId), CreateOptions.of("c").droppingIfExists());
            }
            return Insertion.of(server, data(autoId), options);
        }
    }

    /** Breaks off every third insert after half of its rows, or every insert before its first row. */
    private static final class Breaking extends StoringMilvus {
        private final AtomicInteger calls;
        private final boolean half;

        private Breaking(AtomicInteger calls, boolean half) {
            this.calls = calls;
            this.half = half;
        }

        @Override
        public void insert(InsertRequest request, StreamObserver<MutationResult> caller) {
            if (half && calls.incrementAndGet() % 3 != 0) {
                super.insert(request, caller);
                return;
            }
            if (half) {
                store(request, request.getNumRows() / 2);
            }
            caller.onError(Status.UNAVAILABLE.withDescription("going down").asRuntimeException());
        }
    }
}
