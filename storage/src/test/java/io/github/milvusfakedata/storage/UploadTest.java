package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets copied from disk to a store. */
class UploadTest {
    @TempDir
    static Path shared;

    /** Two files of three and two parts, which no test changes. */
    private static Dataset large;

    @TempDir
    Path directory;

    @AutoClose
    private final FakeS3 server = new FakeS3();

    @BeforeAll
    static void makeLarge() {
        large = FakeData.builtin("simple")
                .rows(50_000)
                .seed(1)
                .write(
                        shared.resolve("large"),
                        WriteOptions.builder().maxRowsPerFile(33_000).build());
    }

    private S3Store store() {
        S3Options options =
                S3Options.defaults().at(server.address()).as(new S3Keys(FakeS3.KEY, "the secret", Optional.empty()));
        return S3Store.open(
                new S3Location(FakeS3.BUCKET, "copy"), options, Duration.ofSeconds(1), Backoff.Clock.SYSTEM);
    }

    private Uploaded upload(Path dataset, UploadOptions options) {
        try (S3Store store = store()) {
            return Upload.of(dataset, store, options);
        }
    }

    private Dataset small(long seed) {
        return small(seed, 2_500);
    }

    private Dataset small(long seed, int rows) {
        return FakeData.builtin("simple")
                .rows(rows)
                .seed(seed)
                .write(
                        directory.resolve("small-" + seed),
                        WriteOptions.builder().maxRowsPerFile(1_000).build());
    }

    private void assertStored(Dataset dataset) throws IOException {
        List<String> names =
                new ArrayList<>(dataset.files().stream().map(DatasetFile::name).toList());
        names.add("meta.json");
        assertThat(server.keys())
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().map(name -> "copy/" + name).toList());
        for (String name : names) {
            assertThat(server.objects.get("copy/" + name))
                    .as(name)
                    .isEqualTo(Files.readAllBytes(dataset.directory().resolve(name)));
        }
        assertThat(server.begun).isEmpty();
    }

    @Test
    void copiesEveryFileByteForByte() throws IOException {
        Uploaded uploaded = upload(large.directory(), UploadOptions.defaults());

        assertStored(large);
        assertThat(uploaded.rows()).isEqualTo(50_000);
        assertThat(uploaded.sentBytes()).isEqualTo(large.bytes()).isEqualTo(uploaded.bytes());
        assertThat(uploaded.addresses())
                .containsExactly(
                        "s3://bucket/copy/data-00001-of-00002.parquet", "s3://bucket/copy/data-00002-of-00002.parquet");
    }

    @Test
    void copiesAPartOfADataset() throws IOException {
        Dataset part = FakeData.builtin("simple")
                .rows(500)
                .seed(3)
                .plan(WriteOptions.builder().maxRowsPerFile(100).build())
                .part(1, 2)
                .write(directory.resolve("part"));

        Uploaded uploaded = upload(part.directory(), UploadOptions.defaults());
        assertStored(part);
        assertThat(uploaded.rows()).isEqualTo(300);
        assertThat(server.keys()).contains("copy/data-00003-of-00005.parquet").hasSize(4);
    }

    @Test
    void copiesFilesOfColumnsIntoTheirDirectories() throws IOException {
        Dataset dataset = FakeData.builtin("simple")
                .rows(500)
                .seed(3)
                .write(
                        directory.resolve("columns"),
                        WriteOptions.builder().format(Format.NUMPY).build());

        upload(dataset.directory(), UploadOptions.defaults());
        assertStored(dataset);
        assertThat(server.keys()).contains("copy/data/embedding.npy");
    }

    @Test
    void sendsNothingTwice() throws IOException {
        upload(large.directory(), UploadOptions.defaults());

        assertThat(upload(large.directory(), UploadOptions.defaults()).sentBytes())
                .isZero();
        server.objects.put("copy/data-00002-of-00002.parquet", new byte[7]);
        server.notes.remove("copy/data-00002-of-00002.parquet");
        assertThat(upload(large.directory(), UploadOptions.defaults()).sentBytes())
                .isEqualTo(large.files().get(1).bytes());
        assertStored(large);
    }

    @Test
    void goesOnWithThePartsThatAreMissing() throws IOException {
        server.fail(request -> request.contains("00001-of-00002.parquet?partNumber=3"), 400, "Broken", 1);

        assertThatThrownBy(() -> upload(large.directory(), UploadOptions.defaults()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("data-00001-of-00002.parquet");
        assertThat(server.keys()).contains("copy/.milvus-fake-data.plan").doesNotContain("copy/meta.json");
        long held = server.begun.values().stream()
                .flatMap(begun -> begun.parts.values().stream())
                .mapToLong(part -> part.length)
                .sum();
        long whole = server.objects.entrySet().stream()
                .filter(object -> object.getKey().endsWith(".parquet"))
                .mapToLong(object -> object.getValue().length)
                .sum();
        assertThat(held + whole).isPositive();

        Uploaded rest = upload(large.directory(), UploadOptions.defaults());
        assertThat(rest.sentBytes()).isEqualTo(large.bytes() - held - whole);
        assertStored(large);
    }

    @Test
    void refusesAnotherDatasetUnlessForced() throws IOException {
        Dataset first = small(1);
        Dataset second = small(2);
        upload(first.directory(), UploadOptions.defaults());

        assertThatThrownBy(() -> upload(second.directory(), UploadOptions.defaults()))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("MFD-OUT-DATASET")
                .hasMessageContaining("TARGET");
        assertStored(first);

        Map<String, byte[]> before = new TreeMap<>(server.objects);
        server.fail(request -> request.startsWith("PUT") && request.contains("data-00003"), 400, "Broken", 1);
        assertThatThrownBy(() ->
                        upload(second.directory(), UploadOptions.defaults().replacing()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(server.objects).containsAllEntriesOf(before);

        upload(second.directory(), UploadOptions.defaults().replacing());
        assertStored(second);
    }

    /** Its objects were once left beside the new ones, owned by nobody. */
    @Test
    void removesWhatItReplacesAlsoWhenItWasCutOffInBetween() throws IOException {
        upload(small(1, 2_000).directory(), UploadOptions.defaults());
        Dataset second = small(2);
        server.fail(request -> request.startsWith("DELETE") && request.contains("-of-00002"), 400, "Broken", 1);

        assertThatThrownBy(() ->
                        upload(second.directory(), UploadOptions.defaults().replacing()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(server.keys()).contains("copy/data-00001-of-00002.parquet").doesNotContain("copy/meta.json");
        assertThat(upload(second.directory(), UploadOptions.defaults()).sentBytes())
                .isZero();
        assertStored(second);
    }

    @Test
    void changesNothingWhereAllIsThere() {
        Dataset dataset = small(1);
        upload(dataset.directory(), UploadOptions.defaults());
        server.requests.clear();

        upload(dataset.directory(), UploadOptions.defaults());
        assertThat(server.requests).noneMatch(request -> request.startsWith("DELETE") && request.contains("meta.json"));
    }

    @Test
    void stopsAtAFileThatWasChanged() throws IOException {
        Dataset dataset = small(1);
        Path file = dataset.directory().resolve("data-00002-of-00003.parquet");
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);

        assertThatThrownBy(() -> upload(dataset.directory(), UploadOptions.defaults()))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("data-00002-of-00003.parquet")
                .hasMessageContaining("The file was changed");
        assertThat(server.keys()).doesNotContain("copy/data-00002-of-00003.parquet", "copy/meta.json");

        Files.write(file, new byte[3]);
        Files.delete(dataset.directory().resolve("data-00001-of-00003.parquet"));
        assertThatThrownBy(() -> upload(dataset.directory(), UploadOptions.defaults()))
                .hasMessageContaining("The file has 3 bytes")
                .hasMessageContaining("The file is missing");
    }

    @Test
    void uploadsWholeDatasetsOfThisToolOnly() throws IOException {
        assertThatThrownBy(() -> upload(directory, UploadOptions.defaults()))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("there is no meta.json")
                .hasMessageContaining("MFD-DATASET");
        Files.writeString(directory.resolve("meta.json"), "{\"generation_info\": {\"format\": \"parquet\"}}");
        assertThatThrownBy(() -> upload(directory, UploadOptions.defaults()))
                .hasMessageContaining("meta.json was not written by this tool");
        Dataset dataset = small(1);
        Files.writeString(dataset.directory().resolve(".milvus-fake-data.plan"), "{}");
        assertThatThrownBy(() -> upload(dataset.directory(), UploadOptions.defaults()))
                .hasMessageContaining("A run is still writing here");
        assertThat(server.requests).isEmpty();
    }

    @Test
    void namesInAChangedDescriptionLeadNowhere() throws IOException {
        Dataset dataset = small(1);
        Path meta = dataset.directory().resolve("meta.json");
        Files.writeString(
                meta,
                Files.readString(meta)
                        .replace("{\"name\": \"data-00001-of-00003.parquet\"", "{\"name\": \"../../secret\""));

        assertThatThrownBy(() -> upload(dataset.directory(), UploadOptions.defaults()))
                .hasMessageContaining("meta.json was changed");
    }

    @Test
    void stopsWhenCancelledAndGoesOnLater() throws IOException {
        Dataset dataset = small(1);
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        assertThatThrownBy(() -> upload(dataset.directory(), new UploadOptions(false, progress -> {}, cancellation)))
                .isInstanceOf(CancellationException.class);
        assertThat(server.keys()).containsExactly("copy/.milvus-fake-data.plan");
        upload(dataset.directory(), UploadOptions.defaults());
        assertStored(dataset);
    }

    @Test
    void tellsHowFarItHasCome() {
        Dataset dataset = small(1);
        List<Progress> told = new ArrayList<>();
        upload(dataset.directory(), new UploadOptions(false, told::add, new Cancellation()));

        Progress last = told.get(told.size() - 1);
        assertThat(last.rows()).isEqualTo(2_500);
        assertThat(last.bytes()).isEqualTo(dataset.bytes()).isEqualTo(last.expectedBytes());
        assertThat(last.files()).isEqualTo(3).isEqualTo(last.totalFiles());
    }

    @Test
    void repeatsAPartThatWasDamagedOnItsWay() throws IOException {
        server.fail(request -> request.contains("partNumber=2"), 400, "BadDigest", 2);

        upload(large.directory(), UploadOptions.defaults());
        assertStored(large);
    }

    @Test
    void anObjectOfWhichTheStoreHasOtherBytesNeverAppears() {
        server.fail(request -> request.contains("00001-of-00002.parquet?partNumber=2"), FakeS3.GARBLED, "", 1);

        assertThatThrownBy(() -> upload(large.directory(), UploadOptions.defaults()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(
                        "copy/data-00001-of-00002.parquet: the store has other bytes than were sent in part 2");
        assertThat(server.keys()).doesNotContain("copy/data-00001-of-00002.parquet", "copy/meta.json");
    }

    @Test
    void aPartThatTheStoreHasWithOtherBytesIsSentAgain() throws IOException {
        server.fail(request -> request.contains("00001-of-00002.parquet?partNumber=3"), 400, "Broken", 1);
        assertThatThrownBy(() -> upload(large.directory(), UploadOptions.defaults()));
        List<FakeS3.Begun> begun = List.copyOf(server.begun.values());
        assertThat(begun).isNotEmpty();
        begun.forEach(object -> object.parts.values().forEach(part -> part[part.length / 2]++));

        upload(large.directory(), UploadOptions.defaults());
        assertStored(large);
    }

    @Test
    void largeFilesHaveLargerPartsOfOneSize() {
        assertThat(FileUpload.partBytes(1)).isEqualTo(Parts.BYTES);
        assertThat(FileUpload.partBytes((long) Parts.BYTES * Parts.MOST)).isEqualTo(Parts.BYTES);
        assertThat(FileUpload.partBytes((long) Parts.BYTES * Parts.MOST + 1)).isEqualTo(2 * Parts.BYTES);
    }
}
