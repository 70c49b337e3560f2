package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.FoundDataset;
import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.sink.MemorySink;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dataset made in parts, and rows that start anywhere. */
class SlicesTest {
    private static final List<Field> FIELDS = List.of(
            Field.of("id", "Int64").primaryKey().build(),
            Field.of("shop", "VarChar").maxLength(40).partitionKey(true).build(),
            Field.of("price", "Float").build(),
            Field.of("title", "VarChar").maxLength(80).build(),
            Field.of("description", "VarChar").maxLength(300).build(),
            Field.of("dense", "FloatVector").dim(8).build(),
            Field.of("half", "Float16Vector").dim(8).build(),
            Field.of("status", "VarChar")
                    .maxLength(20)
                    .nullable()
                    .nullRatio(0.3)
                    .build(),
            Field.of("city", "VarChar").maxLength(60).cardinalityRatio(0.01).build(),
            Field.of("data", "JSON").build(),
            Field.of("tags", "Array")
                    .elementType("VarChar")
                    .maxLength(20)
                    .maxCapacity(5)
                    .build(),
            Field.of("created_at", "Int64").build(),
            Field.of("bits", "BinaryVector").dim(16).build(),
            Field.of("sparse", "SparseFloatVector").build());

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(Format.class)
    void partsTogetherAreTheWholeByteForByte(Format format) throws IOException {
        FakeData data = data(format).rows(2_500);
        WriteOptions.Builder options =
                WriteOptions.builder().format(format).maxRowsPerFile(400).batchRows(150);
        Map<String, String> whole = written(data.plan(options.workers(1).build()));

        for (int parts : new int[] {1, 2, 3, 7}) {
            for (int workers : new int[] {1, 3}) {
                Plan plan = data.plan(options.workers(workers).build());
                List<Integer> order =
                        new ArrayList<>(IntStream.range(0, parts).boxed().toList());
                Collections.shuffle(order, new Random(parts));
                Map<String, String> together = new TreeMap<>();
                for (int part : order) {
                    together.putAll(written(plan.part(part, parts)));
                }
                assertThat(together).isEqualTo(whole);
            }
        }
    }

    @Test
    void filesAloneAreThoseOfTheWhole() throws IOException {
        FakeData data = data(Format.NUMPY).rows(1_000);
        WriteOptions options =
                WriteOptions.builder().format(Format.NUMPY).maxRowsPerFile(300).build();
        Plan plan = data.plan(options);
        Map<String, String> whole = written(plan);
        PlannedFile wanted = plan.file(plan.fileCount() / 2);

        assertThat(written(plan.only(wanted::equals)))
                .containsExactly(Map.entry(wanted.name(), whole.get(wanted.name())));
    }

    /** Milvus imports the arrays of the same rows together, so that whoever makes a part can import it. */
    @Test
    void filesOfTheSameRowsAreInOnePart() {
        WriteOptions options =
                WriteOptions.builder().format(Format.NUMPY).maxRowsPerFile(150).build();
        FakeData data = data(Format.NUMPY).rows(1_000);
        Plan plan = data.plan(options);
        long columns = data.collection().fields().size() + (data.collection().dynamicField() ? 1 : 0);
        assertThat(columns).isGreaterThan(6);
        assertThat(plan.fileCount()).isEqualTo((int) (7 * columns));

        for (int parts = 1; parts <= 7; parts++) {
            for (int part = 0; part < parts; part++) {
                Map<Long, Long> filesByRow = plan.part(part, parts)
                        .files()
                        .collect(Collectors.groupingBy(PlannedFile::firstRow, Collectors.counting()));
                assertThat(filesByRow.values()).as("part %d of %d", part, parts).containsOnly(columns);
            }
        }
        assertThatThrownBy(() -> plan.part(0, 8)).isInstanceOf(FakeDataException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 511, 1_023, 1_025, 2_047})
    void rowsThatStartLaterAreThoseOfTheWhole(long first) throws IOException {
        FakeData whole = data(Format.JSONL).rows(2_600);
        FakeData later = whole.rows(500).firstRow(first);
        List<String> lines = lines(whole);

        assertThat(lines(later)).isEqualTo(lines.subList((int) first, (int) first + 500));
        assertThat(later.firstRow()).isEqualTo(first);
        assertThat(later.first(2)).extracting(Row::number).containsExactly(first, first + 1);
        assertThat(later.stream().map(Row::number)).hasSize(500).endsWith(first + 499);
        for (long number : new long[] {first, first + 77, first + 499}) {
            for (String name : List.of("id", "title", "status", "city", "tags", "sparse")) {
                assertThat(later.row(number).get(name))
                        .isEqualTo(whole.row(number).get(name));
                assertThat(later.block(number, 1).column(name).get(0))
                        .isEqualTo(whole.row(number).get(name));
            }
        }
        assertThat(later.blocks(200).map(RowBlock::firstRow)).containsExactly(first, first + 200, first + 400);
        assertThat(later.reader(300).next().firstRow()).isEqualTo(first);
        assertThatThrownBy(() -> later.row(first - 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> later.row(first + 500)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void filesThatStartLaterHoldTheSameRows(Format format) throws IOException {
        FakeData whole = data(format).rows(1_200);
        WriteOptions options = WriteOptions.builder()
                .format(format)
                .maxRowsPerFile(400)
                .batchRows(150)
                .build();
        List<DatasetFile> all = whole.write(name -> new MemorySink(), options);
        Plan later = whole.rows(800).firstRow(400).plan(options);
        List<DatasetFile> rest = later.write(name -> new MemorySink());

        assertThat(rest).extracting(DatasetFile::firstRow).contains(400L, 800L).doesNotContain(0L);
        if (format != Format.PARQUET) {
            // The footer of Parquet names the first row, too, and so do those of the whole.
            assertThat(rest)
                    .extracting(DatasetFile::crc32c)
                    .isEqualTo(all.subList(all.size() / 3, all.size()).stream()
                            .map(DatasetFile::crc32c)
                            .toList());
        }
        assertThat(later.firstRow()).isEqualTo(400);
        assertThat(later.rows()).isEqualTo(800);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void sizesHoldWhereverRowsStart(Format format) {
        for (long first : new long[] {0, 1L << 20, 1L << 39}) {
            Plan plan = data(format)
                    .rows(4_000)
                    .firstRow(first)
                    .plan(WriteOptions.builder()
                            .format(format)
                            .maxRowsPerFile(1_000)
                            .build());
            Plan part = plan.part(1, 2);
            long bytes = part.write(name -> new MemorySink()).stream()
                    .mapToLong(DatasetFile::bytes)
                    .sum();

            assertThat(bytes).isLessThanOrEqualTo(part.atMostBytes());
            assertThat((double) part.expectedBytes() / bytes)
                    .as("%s from %s", format, first)
                    .isBetween(0.85, 1.1);
            assertThat(part.rows()).isEqualTo(2_000);
        }
    }

    @Test
    void progressIsThatOfThePart() {
        List<Progress> told = Collections.synchronizedList(new ArrayList<>());
        WriteOptions options =
                WriteOptions.builder().maxRowsPerFile(100).listener(told::add).build();
        data(Format.PARQUET).rows(1_000).plan(options).part(2, 3).write(name -> new MemorySink());

        Progress last = told.get(told.size() - 1);
        assertThat(last.rows()).isEqualTo(400);
        assertThat(last.totalRows()).isEqualTo(400);
        assertThat(last.files()).isEqualTo(4);
        assertThat(last.totalFiles()).isEqualTo(4);
    }

    @Test
    void aPartInADirectoryOfItsOwnIsADatasetThatSaysOfWhat() throws IOException {
        WriteOptions options = WriteOptions.builder().maxRowsPerFile(100).build();
        Plan part = data(Format.PARQUET).rows(500).plan(options).part(1, 2);
        Path out = temporary.resolve("part");
        Dataset dataset = part.write(out);

        assertThat(dataset.rows()).isEqualTo(300);
        String meta = Files.readString(out.resolve("meta.json"));
        assertThat(meta).contains("\"total_rows\": 300", "\"file_count\": 3", "\"whole_file_count\": 5");
        assertThat(meta).contains("\"first_row\": 200").doesNotContain("data-00002-of");
        assertThat(Datasets.listed(out)).hasSize(3);
        assertThat(part.at(out).problems()).extracting("code").containsExactly("MFD-OUT-DATASET");
        List<FoundDataset> found = Datasets.find(out);
        assertThat(found).singleElement().satisfies(each -> assertThat(each.rows())
                .isEqualTo(300));
        Datasets.remove(found.get(0));
        assertThat(out).doesNotExist();
    }

    @Test
    void aPartReplacesTheWholeAndLeavesNothingOfIt() throws IOException {
        Path out = temporary.resolve("out");
        MemoryStore store = new MemoryStore();
        WriteOptions options =
                WriteOptions.builder().maxRowsPerFile(100).force().build();
        Plan whole = data(Format.PARQUET).rows(500).plan(options);
        whole.write(out);
        whole.write(store);
        whole.part(0, 2).write(out);
        whole.part(0, 2).write(store);

        String[] left = {"data-00001-of-00005.parquet", "data-00002-of-00005.parquet", "meta.json"};
        assertThat(names(out)).containsExactly(left);
        assertThat(store.names()).containsExactly(left);
        whole.write(out);
        assertThat(names(out)).hasSize(6);
    }

    @Test
    void aDatasetThatStartsLaterIsMadeAgainFromItsDescription() throws IOException {
        Path out = temporary.resolve("first");
        Dataset first = data(Format.PARQUET)
                .rows(300)
                .firstRow(1_000)
                .write(out, WriteOptions.builder().fileCount(2).build());
        RecordedDataset recorded = RecordedDataset.of(out.resolve("meta.json"));
        Dataset second = recorded.data().write(temporary.resolve("second"), recorded.options());

        assertThat(second.files()).isEqualTo(first.files());
        assertThat(recorded.data().firstRow()).isEqualTo(1_000);
        String footer = Files.readString(out.resolve("data-00002-of-00002.parquet"), StandardCharsets.ISO_8859_1);
        assertThat(footer).containsPattern("milvus-fake-data.first_row[^0-9]{1,4}1150");
    }

    @Test
    void givesTheFirstRowsAsAFileOfJsonHasThem() {
        FakeData data = data(Format.JSON).rows(4);
        MemorySink sink = new MemorySink();
        data.write(name -> sink, WriteOptions.builder().format(Format.JSON).build());
        String file = new String(sink.content().orElseThrow(), StandardCharsets.UTF_8);

        assertThat(plan(data).firstAsJson(9)).isEqualTo(file);
        assertThat(plan(data).firstAsJson(2).lines().toList().subList(0, 2))
                .isEqualTo(file.lines().toList().subList(0, 2));
        assertThat(plan(data.rows(2).firstRow(2)).firstAsJson(5).lines().skip(1))
                .isEqualTo(file.lines().skip(3).toList());
        assertThat(plan(data).firstAsJson(0)).isEqualTo("[\n\n]\n");
    }

    private static Plan plan(FakeData data) {
        return data.plan(WriteOptions.defaults());
    }

    @Test
    void showsTheFirstRowsOfAsManyAsTheFilesGive() {
        FakeData data = FakeData.of(Collection.of(
                "few",
                Field.of("id", "Int64")
                        .min(BigDecimal.ZERO)
                        .max(BigDecimal.valueOf(99))
                        .primaryKey()
                        .build(),
                Field.of("v", "FloatVector").dim(4).build()));
        Plan plan =
                data.plan(WriteOptions.builder().fileCount(2).maxRowsPerFile(20).build());

        assertThat(plan.rows()).isEqualTo(40);
        assertThat(plan.first(3))
                .usingRecursiveComparison()
                .isEqualTo(data.rows(40).first(3));
        assertThat(plan.first(50)).hasSize(40);
        assertThat(plan.firstAsJson(50).lines()).hasSize(42);
    }

    @Test
    void keysMustSufficeForTheLastRow() {
        FakeData data = FakeData.of(Collection.of(
                "few",
                Field.of("id", "Int64")
                        .primaryKey()
                        .min(BigDecimal.ONE)
                        .max(BigDecimal.valueOf(100))
                        .build(),
                Field.of("v", "FloatVector").dim(2).build()));

        assertThat(data.rows(50).firstRow(50).validate()).isEmpty();
        assertThat(data.rows(50).firstRow(51).validate()).extracting("code").containsExactly("MFD-KEY-CAPACITY");
    }

    @Test
    void refusesRowsThatAreNone() {
        FakeData data = data(Format.PARQUET).rows(10);
        for (long first : new long[] {-1, Long.MIN_VALUE, (1L << 40) - 9, Long.MAX_VALUE}) {
            assertThat(data.firstRow(first).validate()).extracting("code").contains("MFD-ROWS");
            assertThatThrownBy(() -> data.firstRow(first).plan(WriteOptions.defaults()))
                    .isInstanceOf(FakeDataException.class);
        }
        assertThat(data.firstRow((1L << 40) - 10).first(1)).hasSize(1);
    }

    private static FakeData data(Format format) {
        Collection all = new Collection("slices", "", Collection.GENERAL, true, FIELDS);
        return FakeData.of(HeldFields.of(all, format)).seed(7);
    }

    private static Map<String, String> written(Plan plan) {
        Map<String, MemorySink> sinks = Collections.synchronizedMap(new TreeMap<>());
        plan.write(name -> {
            MemorySink sink = new MemorySink();
            sinks.put(name, sink);
            return sink;
        });
        Map<String, String> contents = new TreeMap<>();
        sinks.forEach((name, sink) -> contents.put(
                name,
                Arrays.hashCode(sink.content().orElseThrow()) + " "
                        + sink.content().orElseThrow().length));
        return contents;
    }

    private static List<String> lines(FakeData data) {
        MemorySink sink = new MemorySink();
        data.write(
                name -> sink,
                WriteOptions.builder().format(Format.JSONL).workers(2).build());
        return new String(sink.content().orElseThrow(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
