package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.internal.poison.Poison;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.sink.MemorySink;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PoisonTest {
    private static final int ROWS = 40;
    /** Mistakes that are in every row, or in none. */
    private static final Set<String> WHOLE_FILES = Set.of(
            "column-missing",
            "optional-column-missing",
            "column-type",
            "duplicate-column",
            "repeated-column",
            "unknown-column",
            "auto-id-present",
            "function-output-present",
            "vector-length",
            "meta-duplicate-key",
            "file-damaged",
            "json-top-level");

    private static final Path NOWHERE = Path.of("target", "nowhere");

    private static final Map<List<Object>, Poisoned> POISONED = new HashMap<>();
    private static final Map<List<Object>, Map<String, String>> CLEAN = new HashMap<>();

    @TempDir
    Path directory;

    static Stream<Arguments> rulesOfText() {
        return Stream.of(Format.JSON, Format.JSONL, Format.CSV).flatMap(PoisonTest::rules);
    }

    static Stream<Arguments> rulesOfAll() {
        return Stream.of(Format.values()).flatMap(PoisonTest::rules);
    }

    private static Stream<Arguments> rules(Format format) {
        return format.imported().map(Poison::rules).orElse(Set.of()).stream().map(rule -> Arguments.of(format, rule));
    }

    /** A mistake of a value stands in one row, and leaves all others as they are. */
    @ParameterizedTest
    @MethodSource("rulesOfText")
    void aMistakeOfAValueChangesOneLine(Format format, ImportRule rule) throws IOException {
        Poisoned poisoned = poisoned(format, rule);
        if (!WHOLE_FILES.contains(rule.id())) {
            List<String> clean = linesOf(clean(poisoned.collection, format));
            List<String> lines = linesOf(poisoned.contents);
            assertThat(lines).hasSameSizeAs(clean);
            int changed = 0;
            for (int line = 0; line < clean.size(); line++) {
                changed += lines.get(line).equals(clean.get(line)) ? 0 : 1;
            }
            assertThat(changed).isOne();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("rulesOfAll")
    void theDescriptionNamesTheRuleAndMakesTheSameFilesAgain(Format format, ImportRule rule) throws IOException {
        Poisoned poisoned = poisoned(format, rule);
        assertThat(poisoned.contents).isNotEqualTo(clean(poisoned.collection, format));
        assertThat(poisoned.description).contains("\"poison\": \"" + rule.id() + "\"");
        Path description = Files.writeString(directory.resolve("meta.json"), poisoned.description);
        RecordedDataset again = RecordedDataset.of(description);
        Path place = directory.resolve("again");
        again.data().write(place, again.options());
        assertThat(contents(place)).isEqualTo(poisoned.contents);
    }

    @ParameterizedTest
    @MethodSource("rulesOfAll")
    void noFileExceedsItsLimit(Format format, ImportRule rule) throws IOException {
        Poisoned poisoned = poisoned(format, rule);
        long bound = FakeData.of(poisoned.collection)
                .rows(ROWS)
                .plan(options(format).poison(Set.of(rule)).build())
                .atMostBytes();
        long bytes =
                poisoned.contents.values().stream().mapToLong(String::length).sum();
        assertThat(bytes).isLessThanOrEqualTo(bound);
    }

    /**
     * A dataset with one mistake, made once for all tests.
     *
     * @param contents the data files by name; a character is a byte
     */
    private record Poisoned(Collection collection, String description, Map<String, String> contents) {}

    private Poisoned poisoned(Format format, ImportRule rule) throws IOException {
        Poisoned made = POISONED.get(List.of(format, rule));
        if (made == null) {
            Collection collection = collection(rule, format);
            Path place = directory.resolve("poisoned");
            FakeData.of(collection)
                    .rows(ROWS)
                    .seed(3)
                    .write(place, options(format).poison(Set.of(rule)).build());
            made = new Poisoned(collection, Files.readString(place.resolve("meta.json")), contents(place));
            POISONED.put(List.of(format, rule), made);
        }
        return made;
    }

    private Map<String, String> clean(Collection collection, Format format) throws IOException {
        Map<String, String> made = CLEAN.get(List.of(format, collection));
        if (made == null) {
            Path place = directory.resolve("clean");
            FakeData.of(collection)
                    .rows(ROWS)
                    .seed(3)
                    .write(place, options(format).build());
            made = contents(place);
            CLEAN.put(List.of(format, collection), made);
        }
        return made;
    }

    private static List<String> linesOf(Map<String, String> contents) {
        assertThat(contents).hasSize(1);
        return List.of(contents.values().iterator().next().split("\n"));
    }

    @Test
    void severalRulesAreBrokenInRowsOfTheirOwn() {
        Set<ImportRule> rules = Set.of(ImportRule.NUMBER_RANGE, ImportRule.UTF8_REPLACED, ImportRule.SPARSE_NEGATIVE);
        List<String> clean = lines(general(false), options(Format.JSONL));
        List<String> poisoned = lines(general(false), options(Format.JSONL).poison(rules));
        List<Integer> changed = new ArrayList<>();
        for (int line = 0; line < clean.size(); line++) {
            if (!poisoned.get(line).equals(clean.get(line))) {
                changed.add(line);
            }
        }
        assertThat(changed).containsExactly(1, 2, 3);
    }

    /** The form is not as Milvus reads it, but other readers do. */
    @Test
    void lz4AndSplitColumnsHoldTheSameValues() throws SQLException {
        Path clean = write(Set.of());
        Path lz4 = write(Set.of(ImportRule.LZ4));
        Path split = write(Set.of(ImportRule.BYTE_STREAM_SPLIT));
        assertThat(facts(lz4, "compression")).contains("LZ4_RAW");
        assertThat(facts(split, "encodings")).anyMatch(encodings -> encodings.contains("BYTE_STREAM_SPLIT"));
        for (Path other : List.of(lz4, split)) {
            String query = "SELECT count(*) FROM (SELECT * FROM '%s' EXCEPT ALL SELECT * FROM '%s')";
            assertThat(query(query.formatted(clean, other))).containsExactly("0");
        }
    }

    @Test
    void vectorsAreSplitWhereThereIsNothingElse() throws SQLException {
        Collection vectors = Collection.of(
                "vectors",
                Field.of("id", "Int64").primaryKey().build(),
                Field.of("v", "FloatVector").dim(40).build());
        Path file = directory.resolve("vectors");
        FakeData.of(vectors)
                .rows(500)
                .seed(1)
                .write(
                        file,
                        options(Format.PARQUET)
                                .poison(Set.of(ImportRule.BYTE_STREAM_SPLIT))
                                .build());
        assertThat(query("SELECT count(DISTINCT v) FROM '" + file.resolve("data.parquet") + "' WHERE len(v) = 40"))
                .containsExactly("500");
    }

    /** A struct's members are columns of their own in Parquet: the row must be null in each. */
    @Test
    void anArrayOfStructsIsNullAsAWhole() throws SQLException {
        Field chunks = Field.of("chunks", "Array")
                .elementType("Struct")
                .maxCapacity(3)
                .fields(List.of(
                        Field.of("page", "Int16").build(),
                        Field.of("vector", "FloatVector").dim(8).build()))
                .build();
        Collection structs = Collection.of(
                "structs",
                Field.of("id", "Int64").primaryKey().build(),
                chunks,
                Field.of("v", "FloatVector").dim(8).build());
        Path place = directory.resolve("structs");
        WriteOptions options = options(Format.PARQUET)
                .poison(Set.of(ImportRule.NULL_IN_REQUIRED))
                .build();
        FakeData.of(structs).rows(ROWS).seed(1).write(place, options);
        String file = "'" + place.resolve("data.parquet") + "'";
        assertThat(query("SELECT count(*) FROM " + file + " WHERE chunks IS NULL"))
                .containsExactly("1");
        assertThat(query("SELECT count(*) FROM " + file + " WHERE len(chunks) BETWEEN 1 AND 3"))
                .containsExactly(Integer.toString(ROWS - 1));
    }

    private Path write(Set<ImportRule> rules) {
        Path place = directory.resolve("of" + rules);
        FakeData.of(general(false))
                .rows(ROWS)
                .seed(1)
                .write(place, options(Format.PARQUET).poison(rules).build());
        return place.resolve("data.parquet");
    }

    private static List<String> facts(Path file, String what) throws SQLException {
        return query("SELECT DISTINCT " + what + " FROM parquet_metadata('" + file + "')");
    }

    private static List<String> query(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }

    @Test
    void whatCanNotBeBrokenIsTold() {
        assertTold(Format.CSV, ImportRule.LZ4, "CSV files can't break the rule lz4.", "Parquet");
        assertTold(Format.PARQUET, ImportRule.FILE_SIZE, "No dataset can be made to break the rule file-size.", "nan");
        assertTold(
                Format.PARQUET,
                ImportRule.AUTO_ID_PRESENT,
                "auto-id-present can't be broken with this schema: it needs a primary key with auto_id",
                "another rule");
    }

    @Test
    void tooFewRowsAreTold() {
        FakeData one = FakeData.of(general(false)).rows(1);
        WriteOptions options =
                options(Format.JSON).poison(Set.of(ImportRule.NUMBER_RANGE)).build();
        assertThatThrownBy(() -> one.plan(options)).hasMessageContaining("A mistake needs 2 rows at least, got 1.");
    }

    private static void assertTold(Format format, ImportRule rule, String message, String hint) {
        FakeData data = FakeData.of(general(false)).rows(ROWS);
        WriteOptions options = options(format).poison(Set.of(rule)).build();
        assertThatThrownBy(() -> data.plan(options)).isInstanceOfSatisfying(FakeDataException.class, e -> {
            assertThat(e.problems()).filteredOn(Problem::isError).hasSize(1);
            Problem problem = e.problems().get(e.problems().size() - 1);
            assertThat(problem.code()).isEqualTo(ProblemCode.POISON.id());
            assertThat(problem.message()).contains(message);
            assertThat(problem.hint()).contains(hint);
        });
    }

    private static WriteOptions.Builder options(Format format) {
        return WriteOptions.builder().format(format);
    }

    /** A collection that can break the rule. */
    private static Collection collection(ImportRule rule, Format format) {
        boolean dynamic = rule.id().startsWith("meta");
        if (!holds(format, general(false))) {
            return plain(rule == ImportRule.AUTO_ID_PRESENT);
        }
        if (rule == ImportRule.AUTO_ID_PRESENT || rule == ImportRule.FUNCTION_OUTPUT_PRESENT) {
            return made();
        }
        return general(dynamic);
    }

    private static boolean holds(Format format, Collection collection) {
        return FakeData.of(collection).validate(NOWHERE, options(format).build()).stream()
                .noneMatch(Problem::isError);
    }

    private static Collection general(boolean dynamic) {
        List<Field> fields = List.of(
                Field.of("id", "Int64").primaryKey().build(),
                Field.of("size", "Int16").build(),
                Field.of("title", "VarChar").maxLength(60).build(),
                Field.of("state", "VarChar").maxLength(20).nullable().build(),
                Field.of("price", "Float").build(),
                Field.of("note", "JSON").build(),
                Field.of("place", "Geometry").build(),
                Field.of("spot", "Geometry").nullable().build(),
                Field.of("time", "Timestamptz").build(),
                Field.of("tags", "Array")
                        .elementType("VarChar")
                        .maxCapacity(4)
                        .maxLength(20)
                        .nullable()
                        .build(),
                Field.of("v", "FloatVector").dim(8).build(),
                Field.of("h", "Float16Vector").dim(8).build(),
                Field.of("words", "SparseFloatVector").build());
        return new Collection("things", "", Collection.GENERAL, dynamic, fields);
    }

    private static Collection made() {
        Collection plain = Collection.of(
                "made",
                Field.of("id", "Int64").primaryKey().autoId().build(),
                Field.of("text", "VarChar").maxLength(100).enableAnalyzer(true).build(),
                Field.of("words", "SparseFloatVector").build());
        Function function = new Function("bm25", "", "BM25", List.of("text"), List.of("words"), Map.of());
        return new Collection(
                plain.name(),
                "",
                Collection.GENERAL,
                false,
                plain.fields(),
                List.of(function),
                List.of(),
                plain.settings());
    }

    /** What arrays of one size hold, and so every format. */
    private static Collection plain(boolean autoId) {
        Field.Builder key = Field.of("id", "Int64").primaryKey();
        return Collection.of(
                "arrays",
                (autoId ? key.autoId() : key).build(),
                Field.of("title", "VarChar").maxLength(60).build(),
                Field.of("price", "Float").build(),
                Field.of("note", "JSON").build(),
                Field.of("place", "Geometry")
                        .defaultValue(Literal.text("POINT (1 2)"))
                        .build(),
                Field.of("v", "FloatVector").dim(8).build(),
                Field.of("h", "BFloat16Vector").dim(8).build());
    }

    private static List<String> lines(Collection collection, WriteOptions.Builder options) {
        MemorySink sink = new MemorySink();
        FakeData.of(collection).rows(ROWS).seed(3).write(name -> sink, options.build());
        String text = new String(sink.content().orElseThrow(), StandardCharsets.ISO_8859_1);
        return List.of(text.split("\n"));
    }

    private static Map<String, String> contents(Path place) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith("meta.json")) {
                    contents.put(
                            place.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
