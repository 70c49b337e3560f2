package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.sink.MemorySink;
import io.github.milvusfakedata.sink.NullSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FakeDataTest {
    private static final Collection EVERY_SHAPE = new Collection(
            "shapes",
            "",
            Collection.GENERAL,
            true,
            List.of(
                    Field.of("id", "Int64").primaryKey().build(),
                    Field.of("flag", "Bool").build(),
                    Field.of("tiny", "Int8").build(),
                    Field.of("small", "Int16").build(),
                    Field.of("count", "Int32").build(),
                    Field.of("price", "Float").build(),
                    Field.of("exact", "Double").build(),
                    Field.of("title", "VarChar")
                            .maxLength(100)
                            .nullable()
                            .nullRatio(0.5)
                            .build(),
                    Field.of("data", "JSON").build(),
                    Field.of("tags", "Array")
                            .elementType("VarChar")
                            .maxLength(20)
                            .maxCapacity(5)
                            .build(),
                    Field.of("dense", "FloatVector").dim(8).build(),
                    Field.of("bits", "BinaryVector").dim(16).build(),
                    Field.of("half", "Float16Vector").dim(8).build(),
                    Field.of("brain", "BFloat16Vector").dim(8).build(),
                    Field.of("bytes", "Int8Vector").dim(8).build(),
                    Field.of("sparse", "SparseFloatVector").build()));

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesWithAnyNumberOfWorkers(Format format) {
        FakeData data =
                FakeData.of(HeldFields.of(EVERY_SHAPE, format)).rows(3_000).seed(42);
        WriteOptions.Builder options =
                WriteOptions.builder().format(format).maxRowsPerFile(1_100).batchRows(500);
        Map<String, String> expected = bytes(data, options.workers(1).build());
        assertThat(expected).hasSizeGreaterThanOrEqualTo(3);
        for (int workers : new int[] {2, 7}) {
            assertThat(bytes(data, options.workers(workers).build()))
                    .as("%d workers", workers)
                    .isEqualTo(expected);
        }
    }

    @Test
    void writesTheSameValuesWithOtherBatches() throws SQLException {
        FakeData data = FakeData.of(EVERY_SHAPE).rows(2_000).seed(42);
        data.write(directory.resolve("a"), WriteOptions.builder().batchRows(70).build());
        data.write(
                directory.resolve("b"),
                WriteOptions.builder().batchRows(900).maxRowsPerFile(1_300).build());
        String a = "from read_parquet('" + directory.resolve("a") + "/*.parquet')";
        String b = "from read_parquet('" + directory.resolve("b") + "/*.parquet')";
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            assertThat(number(statement, "select count(*) " + b)).isEqualTo(2_000);
            assertThat(number(statement, "select count(*) from (select * " + a + " except all select * " + b + ")"))
                    .isZero();
            assertThat(number(
                            statement,
                            "select count(*) from (select * " + a + " where id > 0 except all select * " + b
                                    + " where id > 1)"))
                    .as("a difference would be seen")
                    .isEqualTo(1);
        }
    }

    @Test
    void putsNoMoreRowsIntoARowGroupThanABatchHas() throws SQLException {
        WriteOptions options = WriteOptions.builder().batchRows(70).build();
        FakeData.builtin("simple").rows(200).write(directory.resolve("groups"), options);
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            String metadata =
                    "from parquet_metadata('" + directory.resolve("groups").resolve("data.parquet") + "')";
            assertThat(number(statement, "select max(row_group_num_rows) " + metadata))
                    .isEqualTo(70);
            assertThat(number(statement, "select min(row_group_num_rows) " + metadata))
                    .isEqualTo(60);
        }
    }

    @Test
    void theCollectionsNameIsNoPartOfAnyValue() {
        Collection renamed = new Collection("other", "Text.", Collection.GENERAL, true, EVERY_SHAPE.fields());
        FakeData data = FakeData.of(EVERY_SHAPE).rows(40).seed(42);
        FakeData other = FakeData.of(renamed).rows(40).seed(42);
        for (int row = 0; row < 40; row++) {
            assertSame(other.row(row), data.row(row));
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("io.github.milvusfakedata.internal.read.BuiltinSchemasTest#ids")
    void keepsFilesOfBuiltinSchemasBelowTheLimit(String id) {
        for (Format format : Format.values()) {
            FakeData data = FakeData.of(HeldFields.of(FakeData.builtin(id).collection(), format))
                    .rows(600)
                    .seed(1);
            for (long limit : new long[] {300_000, 1_000_000}) {
                WriteOptions options = WriteOptions.builder()
                        .format(format)
                        .maxFileBytes(limit)
                        .build();
                Plan plan = data.plan(options);
                List<DatasetFile> files = data.write(name -> new NullSink(), options);
                assertThat(files).hasSize(plan.fileCount());
                assertThat(files).allSatisfy(file -> assertThat(file.bytes()).isLessThanOrEqualTo(limit));
                assertThat(data.seed(2).plan(options).largestFileRows())
                        .as("rows per file don't depend on the seed")
                        .isEqualTo(plan.largestFileRows());
            }
        }
    }

    @Test
    void writesADirectoryAndTellsWhatItWrote() throws IOException {
        Path out = directory.resolve("simple");
        Dataset dataset = FakeData.builtin("simple").rows(1_000).seed(7).write(out, WriteOptions.defaults());
        assertThat(dataset.directory()).isEqualTo(out.toAbsolutePath());
        assertThat(dataset.rows()).isEqualTo(1_000);
        assertThat(dataset.seed()).isEqualTo(7);
        assertThat(dataset.files()).hasSize(1);
        assertThat(dataset.files().get(0).name()).isEqualTo("data.parquet");
        assertThat(dataset.bytes()).isEqualTo(Files.size(out.resolve("data.parquet")));
        assertThat(out.resolve("meta.json")).exists();
        assertThat(FakeData.file(out.resolve("meta.json")).collection())
                .as("the schema in meta.json can be used again")
                .isEqualTo(FakeData.builtin("simple").collection());
    }

    @Test
    void computesTheSameRowsInWhateverWayTheyAreAskedFor() {
        FakeData data = FakeData.of(EVERY_SHAPE).rows(700).seed(42);
        List<Row> streamed = data.stream().toList();
        assertThat(streamed).hasSize(700);
        List<Row> first = data.first(20);
        for (int i = 0; i < 20; i++) {
            assertSame(first.get(i), streamed.get(i));
        }
        for (int number : new int[] {0, 1, 255, 256, 257, 699}) {
            assertSame(data.row(number), streamed.get(number));
            assertSame(data.rows(100_000).row(number), streamed.get(number));
        }
        long next = 0;
        for (RowBlock block : data.blocks(99).toList()) {
            assertThat(block.firstRow()).isEqualTo(next);
            for (int i = 0; i < block.rows(); i++) {
                assertThat(block.column("title").get(i))
                        .isEqualTo(streamed.get((int) next + i).get("title"));
            }
            next += block.rows();
        }
        assertThat(next).isEqualTo(700);
    }

    @Test
    void givesEachTypeItsJavaType() {
        Row row = FakeData.of(EVERY_SHAPE).seed(42).row(0);
        assertThat(row.names()).startsWith("id", "flag").endsWith("sparse", "$meta");
        assertThat(row.get("id")).isInstanceOf(Long.class);
        assertThat(row.get("flag")).isInstanceOf(Boolean.class);
        assertThat(row.get("tiny")).isInstanceOf(Byte.class);
        assertThat(row.get("small")).isInstanceOf(Short.class);
        assertThat(row.get("count")).isInstanceOf(Integer.class);
        assertThat(row.get("price")).isInstanceOf(Float.class);
        assertThat(row.get("exact")).isInstanceOf(Double.class);
        assertThat(row.getString("data")).startsWith("{");
        assertThat(row.getString("$meta")).startsWith("{");
        assertThat(row.getList("tags")).isInstanceOf(List.class);
        assertThat(row.getFloats("dense")).hasSize(8);
        assertThat(row.getBytes("bits")).hasSize(2);
        assertThat(row.getBytes("half")).hasSize(16);
        assertThat(row.getBytes("brain")).hasSize(16);
        assertThat(row.getBytes("bytes")).hasSize(8);
        assertThat(row.getSparse("sparse")).isNotEmpty();
        assertThat(row.getLong("tiny")).isEqualTo(row.getInt("tiny"));
        assertThat(row.getDouble("price")).isEqualTo(row.getFloat("price"));
        assertThat(row.toString()).contains("dense=float[8]").contains("bits=byte[2]");
    }

    @Test
    void saysWhatIsWrongWithAGetter() {
        Row row = FakeData.of(EVERY_SHAPE).seed(42).stream()
                .filter(candidate -> candidate.isNull("title"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("title")).isNull();
        assertThatThrownBy(() -> row.getString("title"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("title is null");
        assertThatThrownBy(() -> row.get("titel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("titel");
        assertThatThrownBy(() -> row.getLong("price"))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("price holds a Float");
    }

    @Test
    void readsColumnBlocksWithoutObjects() {
        FakeData data = FakeData.of(EVERY_SHAPE).rows(50).seed(42);
        RowBlock block = data.block(10, 20);
        for (int i = 0; i < 20; i++) {
            Row row = data.row(10 + i);
            assertThat(block.column("id").longAt(i)).isEqualTo(row.getLong("id"));
            assertThat(block.column("tiny").longAt(i)).isEqualTo(row.getLong("tiny"));
            assertThat(block.column("price").doubleAt(i)).isEqualTo(row.getDouble("price"));
            assertThat(block.column("flag").booleanAt(i)).isEqualTo(row.getBoolean("flag"));
            assertThat(block.column("data").textAt(i)).isEqualTo(row.getString("data"));
            assertThat(block.column("title").isNull(i)).isEqualTo(row.isNull("title"));
            assertThat(block.column("tags").listAt(i)).isEqualTo(row.getList("tags"));
            assertThat(block.column("sparse").sparseAt(i)).isEqualTo(row.getSparse("sparse"));
            float[] dense = new float[10];
            block.column("dense").copyFloats(i, dense, 2);
            assertThat(Arrays.copyOfRange(dense, 2, 10)).isEqualTo(row.getFloats("dense"));
            byte[] bits = new byte[2];
            block.column("bits").copyBytes(i, bits, 0);
            assertThat(bits).isEqualTo(row.getBytes("bits"));
        }
        assertThat(block.column("dense").type()).isEqualTo(MilvusType.FLOAT_VECTOR);
        assertThat(block.column("$meta").type()).isEqualTo(MilvusType.JSON);
        assertThatThrownBy(() -> block.column("id").doubleAt(0)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> block.column("id").longAt(20)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> data.block(40, 11)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void leavesAKeyOutThatMilvusAssigns() {
        assertThat(FakeData.builtin("simple").row(0).names())
                .doesNotContain("id")
                .contains("embedding");
    }

    @Test
    void givesASchemaAsJsonThatReadsBackTheSame() {
        FakeData data = FakeData.of(EVERY_SHAPE);
        assertThat(FakeData.text("copy.json", data.schemaJson()).collection()).isEqualTo(data.collection());
    }

    @Test
    void drawsAShortSeedAndKeepsIt() {
        FakeData data = FakeData.builtin("simple");
        assertThat(data.seed()).isBetween(0L, (1L << 32) - 1);
        assertThat(data.rows(5).seed()).isEqualTo(data.seed());
        assertThat(FakeData.builtin("simple").seed()).isNotEqualTo(data.seed());
        assertThat(data.seed(-1).seed()).isEqualTo(-1);
    }

    @Test
    void reportsProblemsOfSchemaAndOptionsAtOnce() {
        FakeData data = FakeData.text("bad.json", "{\"fields\": [{\"name\": \"v\", \"type\": \"FloatVector\"}]}")
                .rows(0);
        WriteOptions options = WriteOptions.builder()
                .batchRows(0)
                .workers(0)
                .format(Format.JSON)
                .compression(Compression.ZSTD)
                .build();
        assertThatThrownBy(() -> data.write(directory.resolve("out"), options))
                .isInstanceOfSatisfying(FakeDataException.class, e -> assertThat(e.problems())
                        .extracting(Problem::code)
                        .contains("MFD-ROWS", "MFD-BATCH-SIZE", "MFD-WORKERS", "MFD-COMPRESSION")
                        .hasSizeGreaterThan(4));
        assertThat(directory.resolve("out")).doesNotExist();
        assertThat(data.validate(directory, options)).hasSizeGreaterThan(4);
        assertThatThrownBy(() -> data.first(1)).isInstanceOf(FakeDataException.class);
    }

    @ParameterizedTest
    @CsvSource({"users, 200000, 1", "simple, 5000000, 3"})
    void namesTheSmallestBatchThatMemoryHolds(String id, long rows, long batch) {
        FakeData data = FakeData.builtin(id).rows(rows).seed(1);
        List<Problem> problems = data.validate(directory, limited(batch));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString())
                .startsWith("batch_size: A file of ")
                .endsWith("[MFD-BATCH-SIZE]");
        assertThat(problems.get(0).isError()).isTrue();
        assertThatThrownBy(() -> data.write(directory, limited(batch))).isInstanceOf(FakeDataException.class);
        assertThat(directory).isEmptyDirectory();
        String hint = problems.get(0).hint();
        long smallest = Long.parseLong(hint.replaceAll("\\D", ""));
        assertThat(hint).isEqualTo("Use batch_size " + smallest + " or more.");
        assertThat(data.validate(directory, limited(smallest))).isEmpty();
        assertThat(data.validate(directory, limited(smallest - 1)))
                .extracting(Problem::hint)
                .containsExactly(hint);
    }

    private static WriteOptions limited(long batch) {
        return WriteOptions.builder()
                .batchRows(batch)
                .maxRowsPerFile(10_000_000)
                .build();
    }

    @Test
    void takesAnyBatchSizeForJson() {
        WriteOptions options =
                WriteOptions.builder().format(Format.JSON).batchRows(1).build();
        assertThat(FakeData.builtin("users").rows(200_000).validate(directory, options))
                .isEmpty();
    }

    @Test
    void warnsOfFilesThatMilvusWouldNotImportAndNamesTheOptionThatLeadsThere() {
        FakeData simple = FakeData.builtin("simple").rows(2_000);
        FakeData many = simple.rows(200_000_000);
        WriteOptions.Builder rows = WriteOptions.builder().maxRowsPerFile(1);
        WriteOptions.Builder bytes = WriteOptions.builder().maxFileBytes(10_000);
        WriteOptions.Builder count = WriteOptions.builder().fileCount(1_025);
        WriteOptions.Builder wide =
                WriteOptions.builder().maxFileBytes(20L << 30).maxRowsPerFile(100_000_000);

        assertThat(warning(simple, rows)).startsWith("max_rows_per_file: ").contains("there will be 2000. Raise");
        assertThat(warning(simple.rows(50_000), bytes))
                .startsWith("max_file_size: ")
                .contains("Raise max_file_size");
        assertThat(warning(simple, count)).startsWith("file_count: ").contains("Lower file_count");
        assertThat(warning(many, wide)).startsWith("max_file_size: ").contains("Use max_file_size 16GB or less");
        assertThat(warning(many, WriteOptions.builder().fileCount(2)))
                .startsWith("file_count: ")
                .contains("16 GiB", "Raise file_count");
    }

    /** The one warning of a plan, which {@code validate} gives too and {@code strict} makes an error. */
    private String warning(FakeData data, WriteOptions.Builder writing) {
        WriteOptions options = writing.build();
        List<Problem> warnings = data.plan(options).warnings();
        assertThat(warnings).hasSize(1);
        assertThat(data.validate(directory, options)).isEqualTo(warnings);
        assertThatThrownBy(() -> data.strict().plan(options))
                .isInstanceOf(FakeDataException.class)
                .hasMessage(warnings.get(0).toString());
        return warnings.get(0).toString();
    }

    @Test
    void refusesNumbersOfRowsThatMakeNoSense() {
        FakeData data = FakeData.builtin("simple");
        assertThat(data.first(0)).isEmpty();
        assertThatThrownBy(() -> data.first(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of rows must be 0 or more, got -1");
        assertThatThrownBy(() -> data.block(7, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a block needs at least one row, got 0");
        assertThatThrownBy(() -> data.blocks(-2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a block needs at least one row, got -2");
        assertThatThrownBy(() -> data.block(999, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void checksOnceHoweverManyRowsAreAskedFor() {
        FakeData data = FakeData.builtin("simple");
        assertThat(data.validate()).isSameAs(data.validate());
        FakeData unnamed = FakeData.of(new Collection("none", "", Collection.GENERAL, false, List.of()));
        List<Problem> found = unnamed.validate();
        assertThat(found).isNotEmpty().isSameAs(unnamed.validate());
        assertThat(unnamed.rows(5).validate()).isNotSameAs(found);
    }

    @Test
    void refusesASchemaWithoutAnyColumn() {
        FakeData data = FakeData.of(Collection.of(
                "keys", Field.of("id", "Int64").primaryKey().autoId().build()));
        assertThat(data.validate()).extracting(Problem::code).contains("MFD-NO-COLUMN");
    }

    @Test
    void looksAtTheDirectoryWithoutChangingIt() throws IOException {
        Path out = Files.createDirectories(directory.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        FakeData data = FakeData.builtin("simple").rows(10);
        assertThat(data.validate(out, WriteOptions.defaults()))
                .extracting(Problem::code)
                .contains("MFD-OUT-NOT-EMPTY");
        assertThat(data.validate(out, WriteOptions.builder().force().build()))
                .extracting(Problem::code)
                .doesNotContain("MFD-OUT-NOT-EMPTY");
        assertThat(out.toFile().list()).containsExactly("notes.txt");
    }

    @Test
    void countsWarningsAsErrorsWhenStrict() {
        FakeData data = FakeData.of(Collection.of(
                "plain",
                Field.of("id", "Int64").primaryKey().build(),
                Field.of("price", "Float").build()));
        assertThat(data.validate()).isNotEmpty().noneMatch(Problem::isError);
        assertThat(data.strict().validate()).isNotEmpty().allMatch(Problem::isError);
        assertThat(data.first(1)).hasSize(1);
        assertThatThrownBy(() -> data.strict().first(1)).isInstanceOf(FakeDataException.class);
    }

    @Test
    void stopsWhenCancelledAndTellsOfProgress() {
        Cancellation cancellation = new Cancellation();
        List<Progress> told = new ArrayList<>();
        WriteOptions options = WriteOptions.builder()
                .cancellation(cancellation)
                .maxRowsPerFile(10_000)
                .listener(progress -> {
                    told.add(progress);
                    cancellation.cancel();
                })
                .build();
        Path out = directory.resolve("out");
        FakeData data = FakeData.builtin("ecommerce").rows(1_000_000).seed(1);
        assertThatThrownBy(() -> data.write(out, options)).isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).totalRows()).isEqualTo(1_000_000);
        assertThat(told.get(0).totalFiles()).isEqualTo(100);
        String[] left = out.toFile().exists() ? out.toFile().list() : new String[0];
        assertThat(left).doesNotContain("meta.json").noneMatch(name -> name.endsWith(".tmp"));
    }

    /** The content of each file, a char for each byte. */
    private static Map<String, String> bytes(FakeData data, WriteOptions options) {
        Map<String, MemorySink> sinks = new TreeMap<>();
        data.write(
                name -> {
                    MemorySink sink = new MemorySink();
                    synchronized (sinks) {
                        sinks.put(name, sink);
                    }
                    return sink;
                },
                options);
        Map<String, String> bytes = new TreeMap<>();
        sinks.forEach(
                (name, sink) -> bytes.put(name, new String(sink.content().orElseThrow(), StandardCharsets.ISO_8859_1)));
        return bytes;
    }

    private static void assertSame(Row actual, Row expected) {
        assertThat(actual.number()).isEqualTo(expected.number());
        assertThat(actual.values()).usingRecursiveComparison().isEqualTo(expected.values());
    }
}
