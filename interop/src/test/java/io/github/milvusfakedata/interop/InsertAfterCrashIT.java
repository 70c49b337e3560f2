package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.InsertProgress;
import io.github.milvusfakedata.milvus.insert.Insertion;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server that crashes in the middle of an insert and is started again: the insert waits for it and goes on, and in the end
 * each row is there once.
 */
class InsertAfterCrashIT {
    private static final int ROWS = 60_000;
    private static final int CRASH_AFTER = 15_000;

    private static final FakeData DATA = FakeData.of(Collection.of(
                    "crashed",
                    Field.of("id", "Int64").primaryKey().build(),
                    Field.of("title", "VarChar").maxLength(60).build(),
                    Field.of("v", "FloatVector").dim(64).build()))
            .rows(ROWS)
            .seed(11);

    @ParameterizedTest
    @ValueSource(strings = {"lite", "milvus"})
    void nothingIsLostAndNothingIsDoubled(String kind) {
        try (ServerProcess process = ServerProcess.start(kind);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(process.uri()))) {
            Creation.of(server, DATA, CreateOptions.of("crashed"));
            AtomicReference<CompletableFuture<Void>> crash = new AtomicReference<>();
            InsertOptions options = InsertOptions.of("crashed")
                    .batches(InsertOptions.FEWEST_BATCH_BYTES * 4, 4)
                    .patience(Duration.ofMinutes(3))
                    .watched(progress -> crashOnce(progress, process, crash), new Cancellation());

            Insertion done = Insertion.of(server, DATA, options);

            assertThat(crash.get()).isNotNull();
            crash.get().join();
            assertThat(done.progress().retries()).isPositive();
            assertThat(done.progress().doneRows()).isEqualTo(ROWS);
            assertThat(done.storedRows()).hasValue(ROWS);
            // Sent once more, every row is found.
            Insertion again = Insertion.of(server, DATA, InsertOptions.of("crashed"));
            assertThat(again.progress().rows()).isZero();
            assertThat(again.progress().foundRows()).isEqualTo(ROWS);
        }
    }

    private static void crashOnce(
            InsertProgress progress, ServerProcess process, AtomicReference<CompletableFuture<Void>> crash) {
        if (progress.rows() >= CRASH_AFTER && progress.rows() < ROWS && crash.get() == null) {
            crash.set(CompletableFuture.runAsync(process::restart));
        }
    }
}
