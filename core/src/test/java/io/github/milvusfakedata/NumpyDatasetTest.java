package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset of column files keeps the promises that one of single files keeps. */
class NumpyDatasetTest {
    private static final Field KEY = Field.of("id", "Int64").primaryKey().build();
    private static final Field VECTOR = Field.of("v", "FloatVector").dim(8).build();
    private static final Field TITLE =
            Field.of("title", "VarChar").maxLength(30).build();

    @TempDir
    Path base;

    private Path out;

    @BeforeEach
    void nameTheDirectory() {
        out = base.resolve("out");
    }

    @Test
    void eachBundleIsADirectoryOfAFileForEachField() throws IOException {
        Dataset dataset = write(data(KEY, VECTOR), 25, options().maxRowsPerFile(10));
        assertThat(names())
                .containsExactly(
                        "data-00001-of-00003/id.npy",
                        "data-00001-of-00003/v.npy",
                        "data-00002-of-00003/id.npy",
                        "data-00002-of-00003/v.npy",
                        "data-00003-of-00003/id.npy",
                        "data-00003-of-00003/v.npy",
                        "meta.json");
        assertThat(dataset.files()).extracting(DatasetFile::firstRow).containsExactly(0L, 0L, 10L, 10L, 20L, 20L);
        assertThat(Files.readString(out.resolve("meta.json")))
                .contains(
                        "\"format\": \"numpy\"",
                        "\"columns\": [\"id\", \"v\"]",
                        "\"file_count\": 6",
                        "data-00002-of-00003/v.npy");
        for (DatasetFile file : dataset.files()) {
            assertThat(Files.size(out.resolve(file.name()))).isEqualTo(file.bytes());
        }
    }

    @Test
    void oneBundleHasNoNumber() throws IOException {
        write(data(KEY, VECTOR), 5, options());
        assertThat(names()).containsExactly("data/id.npy", "data/v.npy", "meta.json");
    }

    @Test
    void theDynamicFieldHasAFileToo() throws IOException {
        write(FakeData.of(new Collection("c", "", Collection.GENERAL, true, List.of(KEY, VECTOR))), 5, options());
        assertThat(names()).containsExactly("data/$meta.npy", "data/id.npy", "data/v.npy", "meta.json");
    }

    @Test
    void workersChangeNoByte() throws IOException {
        FakeData data = data(KEY, VECTOR, TITLE).seed(4);
        write(data, 3_000, options().maxRowsPerFile(1_100).workers(1));
        Map<String, String> one = contents();
        write(data, 3_000, options().maxRowsPerFile(1_100).workers(5).force());
        Map<String, String> five = contents();
        one.remove("meta.json");
        five.remove("meta.json");
        assertThat(five).isEqualTo(one);
    }

    @Test
    void theLimitOfSizeIsThatOfABundle() throws IOException {
        WriteOptions options = options().maxFileBytes(4_000).build();
        FakeData data = data(KEY, VECTOR, TITLE).rows(200);
        Plan plan = data.plan(options);
        assertThat(plan.largestFileAtMostBytes()).isBetween(3_700L, 4_000L);
        assertThat(plan.fileCount())
                .isEqualTo(3
                        * (int) plan.files()
                                .map(PlannedFile::firstRow)
                                .distinct()
                                .count());
        Dataset dataset = data.write(out, options);
        Map<Long, Long> bundles = dataset.files().stream()
                .collect(Collectors.groupingBy(DatasetFile::firstRow, Collectors.summingLong(DatasetFile::bytes)));
        assertThat(bundles.values()).allMatch(bytes -> bytes <= 4_000);
        assertThat(dataset.bytes()).isEqualTo(plan.expectedBytes()).isEqualTo(plan.atMostBytes());
    }

    @Test
    void aNumberOfFilesIsOneOfBundles() throws IOException {
        write(data(KEY, VECTOR), 10, options().fileCount(2));
        assertThat(names()).hasSize(5).contains("data-00002-of-00002/v.npy");
        RecordedDataset again = RecordedDataset.of(out.resolve("meta.json"));
        assertThat(again.options().format()).isEqualTo(Format.NUMPY);
        Map<String, String> first = contents();
        again.data()
                .write(
                        out,
                        WriteOptions.builder()
                                .format(Format.NUMPY)
                                .fileCount(2)
                                .force()
                                .build());
        first.remove("meta.json");
        assertThat(contents()).containsAllEntriesOf(first);
    }

    @Test
    void replacesAnOldDatasetOfOtherColumnsByForce() throws IOException {
        write(data(KEY, VECTOR), 25, options().maxRowsPerFile(10));
        write(data(KEY, TITLE), 25, options().maxRowsPerFile(10).force());
        assertThat(names())
                .hasSize(7)
                .contains("data-00001-of-00003/title.npy", "data-00001-of-00003/id.npy")
                .doesNotContain("data-00001-of-00003/v.npy");
        write(data(KEY, VECTOR), 25, WriteOptions.builder().force());
        assertThat(names()).containsExactly("data.parquet", "meta.json");
        write(data(KEY, VECTOR), 25, options().force());
        assertThat(names()).containsExactly("data/id.npy", "data/v.npy", "meta.json");
        write(data(KEY, VECTOR), 25, options().force());
        assertThat(names()).containsExactly("data/id.npy", "data/v.npy", "meta.json");
    }

    @Test
    void filesOfOthersStay() throws IOException {
        write(data(KEY, VECTOR), 5, options());
        Files.writeString(out.resolve("data").resolve("mine.npy"), "mine");
        write(data(KEY, VECTOR), 5, options().maxRowsPerFile(4).force());
        assertThat(names())
                .contains("data/mine.npy", "data-00002-of-00002/v.npy")
                .doesNotContain("data/id.npy");
        Datasets.remove(Datasets.find(out).get(0));
        assertThat(names()).containsExactly("data/mine.npy");
    }

    @Test
    void aForeignDirectoryOrLinkOfABundlesNameIsInTheWay() throws IOException {
        Files.createDirectories(out.resolve("data"));
        assertRefused(ProblemCode.OUT_FOREIGN, options().force());
        Files.delete(out.resolve("data"));
        Path elsewhere = Files.createDirectory(base.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve("data"), elsewhere);
        assertRefused(ProblemCode.OUT_FOREIGN, options().force());
        assertThat(elsewhere).isEmptyDirectory();
    }

    /** Someone puts a link in the place of a bundle: what lies behind it is not ours. */
    @Test
    void nothingBehindALinkIsRemoved() throws IOException {
        write(data(KEY, VECTOR), 5, options());
        Path elsewhere = base.resolve("elsewhere");
        Files.move(out.resolve("data"), elsewhere);
        Files.createSymbolicLink(out.resolve("data"), elsewhere);
        write(data(KEY, VECTOR), 5, WriteOptions.builder().force());
        Datasets.find(base).forEach(Datasets::remove);
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aCancelledRunLeavesTheOldDatasetAsItWas() throws IOException {
        write(data(KEY, VECTOR), 5, options());
        Map<String, String> before = contents();
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        assertThatThrownBy(() -> write(
                        data(KEY, VECTOR, TITLE),
                        100_000,
                        options().maxRowsPerFile(500).force().cancellation(cancelled)))
                .isInstanceOf(CancellationException.class);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void cleanRemovesAllWithItsDirectories() throws IOException {
        write(data(KEY, VECTOR), 25, options().maxRowsPerFile(10));
        assertThat(Datasets.find(out)).singleElement().satisfies(found -> assertThat(found.files())
                .isEqualTo(7));
        assertThat(Datasets.remove(Datasets.find(out).get(0)).files()).isEqualTo(7);
        assertThat(out).doesNotExist();
    }

    /** Milvus counts what it imports as one: here the arrays of the same rows. */
    @Test
    void theFilesOfAnImportAreThoseOfTheSameRows() {
        Plan few =
                data(KEY, VECTOR).rows(1_024).plan(options().maxRowsPerFile(1).build());
        assertThat(few.fileCount()).isEqualTo(2_048);
        assertThat(few.warnings()).isEmpty();

        Plan many =
                data(KEY, VECTOR).rows(1_025).plan(options().maxRowsPerFile(1).build());
        assertThat(many.warnings()).extracting(Problem::code).containsExactly(ProblemCode.IMPORT_FILES.id());
    }

    @Test
    void tellsAllThatNoArrayHolds() {
        FakeData data = data(
                KEY,
                Field.of("tags", "Array").elementType("Int64").maxCapacity(4).build(),
                Field.of("words", "SparseFloatVector").build(),
                Field.of("when", "Timestamptz").build(),
                Field.of("body", "Text").build(),
                Field.of("n", "Int64").nullable().build(),
                Field.of("all_there", "Int64").nullable().nullRatio(0).build(),
                VECTOR);
        List<Problem> problems = data.validate(out, options().build());
        assertThat(problems)
                .filteredOn(Problem::isError)
                .allMatch(problem -> problem.code().equals(ProblemCode.FORMAT_FIELD.id()))
                .extracting(Problem::path)
                .containsExactly(
                        "fields[1].type", "fields[2].type", "fields[3].type", "fields[4].type", "fields[5].nullable");
    }

    @Test
    void namesThatAreNoFilesAreRefused() {
        for (String name : List.of("a/b", "..", "ä", "a b")) {
            Field field = Field.of(name, "Int64").build();
            assertThat(data(KEY, VECTOR, field).validate(out, options().build()))
                    .extracting(Problem::code)
                    .contains(ProblemCode.FORMAT_FIELD.id());
        }
        Field twin = Field.of("ID", "Int64").build();
        assertThat(data(KEY, VECTOR, twin).validate(out, options().build()))
                .extracting(Problem::code)
                .contains(ProblemCode.FORMAT_FIELD.id());
    }

    private void assertRefused(ProblemCode code, WriteOptions.Builder options) {
        assertThatThrownBy(() -> write(data(KEY, VECTOR), 5, options))
                .isInstanceOfSatisfying(
                        FakeDataException.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly(code.id()));
    }

    private static WriteOptions.Builder options() {
        return WriteOptions.builder().format(Format.NUMPY);
    }

    private static FakeData data(Field... fields) {
        return FakeData.of(Collection.of("things", fields)).seed(1);
    }

    private Dataset write(FakeData data, long rows, WriteOptions.Builder options) {
        return data.rows(rows).write(out, options.build());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names()) {
            contents.put(name, Files.readString(out.resolve(name), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
