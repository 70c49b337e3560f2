package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.ProgressListener;
import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets written straight to a store. */
class StoreTest {
    private static final WriteOptions THREE_FILES =
            WriteOptions.builder().maxRowsPerFile(1_000).workers(2).build();

    @TempDir
    Path directory;

    @AutoClose
    private final FakeS3 server = new FakeS3();

    private S3Store store() {
        return store(FakeS3.KEY);
    }

    private S3Store store(String key) {
        return S3Store.open(
                new S3Location(FakeS3.BUCKET, "sets/products"),
                options(key),
                Duration.ofSeconds(1),
                Backoff.Clock.SYSTEM);
    }

    private S3Options options(String key) {
        return S3Options.defaults()
                .at(server.address())
                .in("us-east-1")
                .as(new S3Keys(key, "the secret", Optional.empty()));
    }

    private static FakeData data(long seed) {
        return FakeData.builtin("simple").rows(2_500).seed(seed);
    }

    private Dataset write(long seed, WriteOptions options) {
        try (S3Store store = store()) {
            return data(seed).write(store, options);
        }
    }

    private static WriteOptions forced() {
        return WriteOptions.builder()
                .maxRowsPerFile(1_000)
                .workers(2)
                .force(true)
                .build();
    }

    @Test
    void writesTheSameBytesAsToADirectory() throws Exception {
        Dataset stored = write(7, THREE_FILES);
        Dataset local = data(7).write(directory.resolve("local"), THREE_FILES);

        assertThat(stored.place()).isEqualTo("s3://bucket/sets/products");
        assertThat(stored.files()).isEqualTo(local.files());
        assertThat(server.keys())
                .containsExactly(
                        "sets/products/data-00001-of-00003.parquet",
                        "sets/products/data-00002-of-00003.parquet",
                        "sets/products/data-00003-of-00003.parquet",
                        "sets/products/meta.json");
        for (String name : local.files().stream().map(file -> file.name()).toList()) {
            assertThat(server.objects.get("sets/products/" + name))
                    .isEqualTo(Files.readAllBytes(local.directory().resolve(name)));
        }
        assertThat(server.begun).isEmpty();
    }

    @Test
    void writesLargeObjectsInParts() throws Exception {
        WriteOptions oneFile = WriteOptions.builder().workers(2).build();
        Dataset stored;
        try (S3Store store = store()) {
            stored = FakeData.builtin("simple").rows(40_000).seed(1).write(store, oneFile);
        }
        Dataset local = FakeData.builtin("simple").rows(40_000).seed(1).write(directory.resolve("local"), oneFile);

        assertThat(stored.bytes()).isGreaterThan(2L * Parts.BYTES);
        assertThat(server.requests).anyMatch(request -> request.contains("partNumber=3"));
        assertThat(server.objects.get("sets/products/data.parquet"))
                .isEqualTo(Files.readAllBytes(local.directory().resolve("data.parquet")));
    }

    @Test
    void writesThePlanFirstAndTheDescriptionLast() {
        write(7, THREE_FILES);

        List<String> changes = server.requests.stream()
                .filter(request -> request.startsWith("PUT") || request.startsWith("DELETE"))
                .toList();
        assertThat(changes.get(0)).isEqualTo("PUT /bucket/sets/products/.milvus-fake-data.plan");
        assertThat(changes.get(changes.size() - 2)).isEqualTo("PUT /bucket/sets/products/meta.json");
        assertThat(changes.get(changes.size() - 1)).isEqualTo("DELETE /bucket/sets/products/.milvus-fake-data.plan");
    }

    @Test
    void refusesAnotherDatasetWithoutForce() {
        write(7, THREE_FILES);
        Map<String, byte[]> before = new TreeMap<>(server.objects);

        assertThatThrownBy(() -> write(8, THREE_FILES))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("MFD-OUT-DATASET")
                .hasMessageContaining("force");
        assertThat(server.objects).isEqualTo(before);
    }

    @Test
    void replacesAnotherDatasetOnlyWhenTheNewOneIsWhole() {
        write(7, THREE_FILES);
        Map<String, byte[]> before = new TreeMap<>(server.objects);
        server.fail(request -> request.contains("data-00003") && request.startsWith("PUT"), 400, "EntityTooLarge", 1);

        assertThatThrownBy(() -> write(8, forced()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("data-00003-of-00003.parquet")
                .hasMessageContaining("It says EntityTooLarge");
        assertThat(server.objects).isEqualTo(before);
        assertThat(server.begun).isEmpty();

        data(8).rows(900).seed(8);
        try (S3Store store = store()) {
            data(8).rows(900).write(store, forced());
        }
        assertThat(server.keys()).containsExactly("sets/products/data.parquet", "sets/products/meta.json");
    }

    @Test
    void neverOverwritesWhatOthersHavePutThere() {
        byte[] foreign = "mine".getBytes(StandardCharsets.UTF_8);
        server.objects.put("sets/products/data-00002-of-00003.parquet", foreign);
        assertThatThrownBy(() -> write(7, forced()))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("MFD-OUT-FOREIGN")
                .hasMessageContaining("data-00002-of-00003.parquet");

        server.objects.clear();
        server.objects.put("sets/products/notes.txt", foreign);
        assertThatThrownBy(() -> write(7, THREE_FILES)).hasMessageContaining("MFD-OUT-NOT-EMPTY");
        write(7, forced());
        assertThat(server.objects).containsEntry("sets/products/notes.txt", foreign);
        assertThat(server.keys()).hasSize(5);
    }

    /** The answer to a request that was carried out is lost, and what it wrote is found when it is sent again. */
    @Test
    void knowsItsOwnPlanAgain() {
        server.fail(request -> request.startsWith("PUT") && request.endsWith(".plan"), FakeS3.LOST, "", 1);

        write(7, THREE_FILES);
        assertThat(server.keys()).hasSize(4);
    }

    /** The first once removed the plan of the second, and their objects were mixed. */
    @Test
    void aRunThatWasTakenOverLeavesThePlaceToTheOther() {
        AtomicBoolean once = new AtomicBoolean();
        WriteOptions takenOver = watched(progress -> {
            if (once.compareAndSet(false, true)) {
                write(8, forced());
            }
        });
        assertThatThrownBy(() -> write(7, takenOver))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("another run has replaced it");
        assertHolds(8);
    }

    @Test
    void aRunThatIsTakenOverDoesNotDisturbTheOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch takenOver = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Dataset> first = other.submit(() -> write(7, watched(progress -> {
                begun.countDown();
                await(takenOver);
            })));
            await(begun);
            WriteOptions taking = WriteOptions.builder()
                    .maxRowsPerFile(1_000)
                    .force(true)
                    .listener(progress -> {
                        takenOver.countDown();
                        assertThatThrownBy(first::get).hasMessageContaining("another run has replaced it");
                    })
                    .build();
            write(8, taking);
        } finally {
            other.shutdownNow();
        }
        assertHolds(8);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static WriteOptions watched(ProgressListener listener) {
        return WriteOptions.builder().maxRowsPerFile(1_000).listener(listener).build();
    }

    /** The dataset of a seed is there, whole, and nothing else. */
    private void assertHolds(long seed) {
        Dataset local = data(seed).write(directory.resolve("seed" + seed), THREE_FILES);
        assertThat(server.keys()).hasSize(4);
        local.files().forEach(file -> assertThat(server.objects.get("sets/products/" + file.name()))
                .isEqualTo(content(local.directory().resolve(file.name()))));
        assertThat(new String(server.objects.get("sets/products/meta.json"), StandardCharsets.UTF_8))
                .contains("\"seed\": " + seed);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void leavesOtherPrefixesAlone() {
        server.objects.put("sets/products2/data.parquet", new byte[1]);
        server.objects.put("sets/product", new byte[1]);

        write(7, THREE_FILES);
        assertThat(server.objects).containsKeys("sets/products2/data.parquet", "sets/product");
    }

    @Test
    void keepsWholeObjectsAndThePlanAfterAFailure() {
        server.fail(request -> request.contains("data-00003") && request.startsWith("PUT"), 400, "EntityTooLarge", 1);

        assertThatThrownBy(() -> write(
                        7,
                        WriteOptions.builder().maxRowsPerFile(1_000).workers(1).build()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(server.keys())
                .containsExactly(
                        "sets/products/.milvus-fake-data.plan",
                        "sets/products/data-00001-of-00003.parquet",
                        "sets/products/data-00002-of-00003.parquet");
        assertThatThrownBy(() -> write(7, THREE_FILES)).hasMessageContaining("MFD-OUT-UNFINISHED");
        write(7, forced());
        assertThat(server.keys()).hasSize(4).doesNotContain("sets/products/.milvus-fake-data.plan");
    }

    @Test
    void leavesNothingBehindWhenNothingBecameWhole() {
        server.fail(request -> request.contains("/data-") && request.startsWith("PUT"), 400, "EntityTooLarge", 9);

        assertThatThrownBy(() -> write(7, THREE_FILES)).isInstanceOf(UncheckedIOException.class);
        assertThat(server.keys()).isEmpty();
        assertThat(server.begun).isEmpty();
    }

    @Test
    void waitsForAStoreThatThrottles() {
        server.fail(request -> request.contains("data-00002") && request.startsWith("PUT"), 503, "SlowDown", 3);

        write(7, THREE_FILES);
        assertThat(server.keys()).hasSize(4);
    }

    /** A server that restarts, or a gateway before it, says 503 and nothing else; eight pauses take longer than 5 s. */
    @Test
    void waitsForAStoreThatIsNotThereForAWhileAndNotForOneThatFails() {
        server.fail(request -> request.contains("data-00002") && request.startsWith("PUT"), 503, "", 8);
        try (S3Store store = patientStore()) {
            data(7).write(store, THREE_FILES);
        }
        assertThat(server.keys()).hasSize(4);

        server.fail(request -> request.contains("data-00002") && request.startsWith("PUT"), 500, "", 8);
        try (S3Store store = patientStore()) {
            assertThatThrownBy(() -> data(8).write(store, forced()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("500");
        }
    }

    /** With minutes of patience, which pass while nobody sleeps. */
    private S3Store patientStore() {
        AtomicLong nanos = new AtomicLong();
        Backoff.Clock clock = new Backoff.Clock() {
            @Override
            public long nanoTime() {
                return nanos.get();
            }

            @Override
            public void sleep(long millis) {
                nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
            }
        };
        return S3Store.open(
                new S3Location(FakeS3.BUCKET, "sets/products"), options(FakeS3.KEY), RetryingClient.PATIENCE, clock);
    }

    /** The client says of no failure of a connection that it may be tried again, and once none was. */
    @Test
    void triesAgainWhenAConnectionBreaksOff() {
        server.fail(request -> request.contains("data-00002") && request.startsWith("PUT"), FakeS3.SILENCE, "", 3);

        write(7, THREE_FILES);
        assertThat(server.keys()).hasSize(4);
    }

    @Test
    void givesUpOnAStoreThatThrottlesForEver() {
        server.fail(request -> request.contains("data-0000") && request.startsWith("PUT"), 503, "SlowDown", 1_000);

        assertThatThrownBy(() -> write(7, THREE_FILES))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("It says SlowDown (HTTP 503)");
    }

    @Test
    void aRunThatIsCancelledDoesNotWaitForAStoreThatThrottles() {
        server.fail(request -> request.contains("data-0000") && request.startsWith("PUT"), 503, "SlowDown", 1_000);
        Cancellation cancellation = new Cancellation();
        WriteOptions options = WriteOptions.builder()
                .maxRowsPerFile(1_000)
                .cancellation(cancellation)
                .listener(progress -> cancellation.cancel())
                .build();
        long start = System.nanoTime();

        try (S3Store store = S3Store.open(new S3Location(FakeS3.BUCKET, "a"), options(FakeS3.KEY))) {
            store.hurryWith(cancellation);
            assertThatThrownBy(() -> data(7).write(store, options)).isInstanceOf(CancellationException.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(RetryingClient.PATIENCE.dividedBy(4));
        assertThat(server.keys()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithKeyBucketAndAddress() {
        try (S3Store wrongKey = store("nobody")) {
            assertThatThrownBy(() -> data(7).write(wrongKey, THREE_FILES))
                    .isInstanceOf(FakeDataException.class)
                    .hasMessageContaining("does not know this access key")
                    .hasMessageContaining("MFD-CREDENTIALS");
        }
        try (S3Store noBucket = S3Store.open(new S3Location("nowhere", ""), options(FakeS3.KEY))) {
            assertThatThrownBy(() -> data(7).write(noBucket, THREE_FILES))
                    .hasMessageContaining("has no bucket nowhere")
                    .hasMessageContaining("MFD-STORE-BUCKET");
        }
        server.fail(request -> true, 403, "AccessDenied", 1);
        assertThatThrownBy(() -> write(7, THREE_FILES))
                .hasMessageContaining("You don't have permission to")
                .hasMessageContaining("MFD-STORE-DENIED");
        server.close();
        assertThatThrownBy(() -> write(7, THREE_FILES))
                .hasMessageContaining("Nothing listens at the store at http://127.0.0.1:")
                .hasMessageContaining("MFD-STORE");
    }

    /** Seen with a web server: the failure of a parser of XML was told. */
    @Test
    void saysThatSomethingElseThanAStoreAnswers() throws Exception {
        HttpServer pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.createContext("/", exchange -> {
            byte[] page = "<html><br>no store".getBytes(StandardCharsets.UTF_8);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : page.length);
            if (!head) {
                exchange.getResponseBody().write(page);
            }
            exchange.close();
        });
        pages.start();
        URI address = URI.create("http://127.0.0.1:" + pages.getAddress().getPort());
        try (S3Store store = S3Store.open(
                new S3Location(FakeS3.BUCKET, "a"), options(FakeS3.KEY).at(address))) {
            assertThatThrownBy(() -> data(7).write(store, THREE_FILES))
                    .isInstanceOf(FakeDataException.class)
                    .hasMessageContaining("endpoint_url: The store at " + address + " does not answer like S3.");
        } finally {
            pages.stop(0);
        }
    }

    /** Seen with S3Proxy: the words of the client were told, with its tries and the request's number. */
    @Test
    void saysThatTheStoreGivesNoReason() {
        server.fail(request -> request.contains("list-type"), 400, "", 1);

        assertThatThrownBy(() -> write(7, THREE_FILES))
                .hasMessage("Cannot list s3://bucket/sets/products: the store at " + server.address()
                        + " refuses without a reason (HTTP 400).");
    }

    @Test
    void saysThatTheStoreIsFull() {
        server.fail(request -> request.contains("/data-"), 507, "XMinioStorageFull", 1_000);

        assertThatThrownBy(() -> write(7, THREE_FILES))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the store is full");
    }

    /** An old object of the same size must not pass for the new one. */
    @Test
    void noticesThatSomeoneHasRemovedWhatWasSent() throws Exception {
        server.objects.put("sets/products/a", new byte[3]);
        try (S3Store store = store()) {
            Multipart requests = store.requests("a", Map.of(), UploadCounters.NONE);
            String upload = requests.begin();
            SentPart part = requests.send(upload, 1, new byte[] {1, 2, 3}, 3, Optional.empty());
            server.begun.clear();

            assertThatThrownBy(() -> requests.complete(upload, List.of(part), 3))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the parts that were sent have been removed");
        }
    }

    /** The store has carried out the request, but the answer was lost on the way. */
    @Test
    void takesAnObjectForWholeThatAppearedWithoutAnAnswer() throws Exception {
        byte[] content = {1, 2, 3};
        try (S3Store store = store()) {
            Multipart requests = store.requests("a", Map.of(), UploadCounters.NONE);
            String upload = requests.begin();
            SentPart part = requests.send(upload, 1, content, 3, Optional.empty());
            server.objects.put("sets/products/a", content);
            server.begun.clear();
            server.fail(request -> request.startsWith("POST"), 503, "SlowDown", 1);

            requests.complete(upload, List.of(part), 3);
        }
        assertThat(server.requests)
                .filteredOn(request -> request.startsWith("POST"))
                .hasSize(3);
    }
}
