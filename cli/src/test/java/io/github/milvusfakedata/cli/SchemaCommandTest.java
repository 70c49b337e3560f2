package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.terminal.DisplayWidth;
import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.internal.property.PropertyTable;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SchemaCommandTest {
    private static final Terminal TERMINAL = new Terminal(true, true, true, 80, false);
    private static final String SCHEMA =
            """
            {"collection_name": "wares", "description": "Goods of 东京 🚀", "fields": [
              {"name": "id", "type": "Int64", "is_primary": true},
              {"name": "title", "type": "VarChar", "max_length": 200, "nullable": true, "description": "题名 🚀"},
              {"name": "embedding", "type": "FloatVector", "dim": 16}]}
            """;

    @TempDir
    Path temporary;

    private Path store;
    private String file;

    @BeforeEach
    void writeTheSchema() throws IOException {
        store = temporary.resolve("schemas");
        file = Files.writeString(temporary.resolve("wares.json"), SCHEMA).toString();
    }

    @Test
    void theListShowsBuiltInSchemasAndOnesOwn() {
        assertThat(schema("list").out()).startsWith("Built-in schemas\n").doesNotContain("Your schemas");

        schema("add", "wares", file, "--use-cases", "search,testing");
        CliRun run = schema("list");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("ecommerce +12  512, 768 +E-commerce")
                .contains("Your schemas\n")
                .containsPattern("wares +3  16 +wares\n");

        Terminal wide = new Terminal(false, true, true, 200, false);
        assertThat(CliRun.withSchemas(store, wide, "", "schema", "list").out())
                .containsPattern("ecommerce +E-commerce")
                .containsPattern("wares  wares +3 +16 +Goods of 东京 🚀 +search, testing");
    }

    /** Seen: 75 lines in a terminal of 80 columns. */
    @Test
    void theListHasALineForEachSchemaWhereTheTerminalIsNarrow() {
        for (int width : new int[] {60, 80, 120}) {
            Terminal narrow = new Terminal(false, true, true, width, false);

            assertThat(CliRun.withSchemas(store, narrow, "", "schema", "list").outLines())
                    .hasSize(16);
        }
    }

    @Test
    void theListIsADocumentForPrograms() {
        schema("add", "wares", file, "--name", "Wares", "--tags", "search, testing");
        for (String form : List.of("json", "yaml")) {
            List<?> entries = (List<?>) document(schema("list", "--output", form));
            assertThat(entries).hasSize(14);
            assertThat(entries.get(13))
                    .isEqualTo(Map.of(
                            "id",
                            "wares",
                            "name",
                            "Wares",
                            "description",
                            "Goods of 东京 🚀",
                            "use_cases",
                            List.of("search", "testing"),
                            "fields_count",
                            3,
                            "vector_dims",
                            List.of(16),
                            "type",
                            "custom",
                            "file",
                            store.resolve("wares.json").toString()));
        }
    }

    @Test
    void damagedSchemasAreNamedAndTheOthersListed() throws IOException {
        schema("add", "wares", file);
        schema("add", "broken", file);
        Files.writeString(store.resolve("broken.json"), "{");

        CliRun run = schema("list");

        assertThat(run.code()).isZero();
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith("warning: ")
                .contains("broken.json");
        assertThat(run.out()).contains("\nwares ").doesNotContain("\nbroken ");
    }

    @Test
    void everythingFitsTheTerminal() {
        schema("add", "wares", file);
        for (int columns : new int[] {60, 80, 200}) {
            Terminal terminal = new Terminal(true, true, true, columns, false);
            List<String> lines = new ArrayList<>();
            for (List<String> command :
                    List.of(List.of("list"), List.of("show", "videos"), List.of("show", "wares"), List.of("help"))) {
                List<String> words = new ArrayList<>(List.of("schema"));
                words.addAll(command);
                lines.addAll(CliRun.withSchemas(store, terminal, "", words.toArray(String[]::new))
                        .outLines());
            }
            assertThat(lines).hasSizeGreaterThan(100).allSatisfy(line -> assertThat(DisplayWidth.of(line))
                    .isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void aSchemaIsShownWithItsRulesARowAndItsSize() {
        schema("add", "wares", file);
        CliRun run = schema("show", "wares");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("╭─ wares ─")
                .containsPattern("Row size +about \\d+ bytes in Parquet and \\d+ bytes in JSON; vectors alone +│")
                .contains("take 64 bytes")
                .containsPattern("title +VarChar +max_length 200, nullable \\(10 % null\\)")
                .containsPattern("embedding +\\[-?0\\.\\d+, -?0\\.\\d+, … 16\\]")
                .contains("题名 🚀");
        assertThat(schema("show", "wares")).isEqualTo(run);
    }

    @Test
    void aSchemaIsShownAsItIsForPrograms() {
        assertThat(document(schema("show", "simple", "--output", "json")))
                .isEqualTo(document(schema("show", "simple", "--output", "yaml")));
        String yaml = schema("show", "simple", "--output", "yaml").out();
        assertThat(FakeData.text("simple.yaml", yaml).collection())
                .isEqualTo(FakeData.builtin("simple").collection());
    }

    @Test
    void aSchemaWithErrorsIsShownWithThem() throws IOException {
        schema("add", "wares", file);
        Files.writeString(store.resolve("wares.json"), SCHEMA.replace("\"dim\": 16", "\"dim\": 0"));

        CliRun run = schema("show", "wares");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("[MFD-DIM]");
        assertThat(run.out()).containsPattern("embedding +FloatVector +dim 0").doesNotContain("First row");
    }

    @Test
    void aSchemaWhoseKeyHasFewValuesIsShownWhole() throws IOException {
        Files.writeString(
                Path.of(file),
                SCHEMA.replace("\"Int64\", \"is_primary\"", "\"VarChar\", \"max_length\": 1, \"is_primary\""));
        assertThat(schema("add", "wares", file).err()).isEmpty();

        CliRun run = schema("show", "wares");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("First row").contains("Row size");
    }

    @Test
    void anUnknownSchemaIsToldWithTheNearestOne() {
        for (String command : List.of("show", "remove")) {
            CliRun run = schema(command, "ecomerce");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errLines()).singleElement().asString().contains("Did you mean ecommerce?");
        }
    }

    @Test
    void withoutATerminalNothingIsAsked() {
        CliRun run = schema("add", "wares", file);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("Added wares: 3 fields.\nTo generate its data: milvus-fake-data generate --builtin wares\n");
    }

    @Test
    void onATerminalWhatWasNotSaidIsAsked() {
        CliRun run = CliRun.withSchemas(
                store, TERMINAL, "What we sell\nsearch, testing\n", "schema", "add", "wares", file, "--name", "Wares");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("Description (optional): Use cases, separated by commas (optional): ")
                .doesNotContain("Name");
        assertThat(schema("list", "--output", "json").out())
                .contains("\"name\": \"Wares\"")
                .contains("\"description\": \"What we sell\"")
                .contains("\"use_cases\": [\"search\", \"testing\"]");
    }

    @Test
    void warningsOfAnAddedSchemaAreTold() throws IOException {
        Files.writeString(Path.of(file), SCHEMA.replace("VarChar", "String"));
        for (String command : List.of("add", "update")) {
            CliRun run = schema(command, "wares", file);
            assertThat(run.code()).isZero();
            assertThat(run.errLines())
                    .singleElement()
                    .asString()
                    .startsWith("warning: ")
                    .endsWith("[MFD-TYPE-STRING]");
        }
    }

    @Test
    void theEndOfInputLeavesTheRestUnsaid() {
        CliRun run = CliRun.withSchemas(store, TERMINAL, "Wares", "schema", "add", "wares", file);
        assertThat(run.code()).isZero();
        assertThat(schema("list", "--output", "json").out())
                .contains("\"name\": \"Wares\"")
                .contains("\"description\": \"Goods of 东京 🚀\"");
    }

    /** A terminal goes on after its Ctrl-D, so that each further question would need another one. */
    @Test
    void nothingIsAskedAfterTheEndOfInput() {
        CliRun run = CliRun.withSchemas(store, TERMINAL, "", "schema", "add", "wares", file);
        assertThat(run.code()).isZero();
        assertThat(run.err().trim()).isEqualTo("Name (optional):");
    }

    @Test
    void aNoToTheRemovalIsADocumentForProgramsToo() {
        schema("add", "wares", file);
        CliRun no = CliRun.withSchemas(store, TERMINAL, "n\n", "schema", "remove", "wares", "--output", "json");
        assertThat(document(no)).isEqualTo(Map.of("id", "wares", "removed", false));
    }

    @Test
    void nothingIsAskedInVain() throws IOException {
        schema("add", "wares", file);
        String broken = Files.writeString(temporary.resolve("broken.json"), "{").toString();
        for (List<String> words : List.of(
                List.of("wares", file), List.of("fresh", broken), List.of("a/b", file), List.of("simple", file))) {
            CliRun run = CliRun.withSchemas(store, TERMINAL, "", "schema", "add", words.get(0), words.get(1));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith("error: ").doesNotContain("optional");
        }
    }

    @Test
    void idsThatCantBeAreRefused() throws IOException {
        for (String id : List.of("../x", "a/b", "simple", "", "x".repeat(300), "metadata")) {
            CliRun run = schema("add", id, file);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errLines()).singleElement().asString().startsWith("error: ");
        }
        assertThat(store).doesNotExist();
    }

    @Test
    void aSchemaIsReplacedOnlyByForce() throws IOException {
        schema("add", "wares", file);
        Files.writeString(Path.of(file), SCHEMA.replace("16", "32"));

        assertThat(schema("add", "wares", file).code()).isEqualTo(2);
        CliRun forced = schema("add", "wares", file, "--force", "--output", "json");

        assertThat(((Map<?, ?>) document(forced)).get("vector_dims")).isEqualTo(List.of(32));
    }

    @Test
    void anUpdateChangesWhatItIsToldTo() throws IOException {
        schema("add", "wares", file, "--use-cases", "search");
        assertThat(schema("update", "wares").err()).contains("There is nothing to change.");
        assertThat(schema("update", "wares", "--description", "New").out()).isEqualTo("Updated wares: 3 fields.\n");
        Files.writeString(Path.of(file), SCHEMA.replace("16", "32"));
        Map<?, ?> entry = (Map<?, ?>) document(schema("update", "wares", file, "--output", "json"));

        assertThat(entry.get("description")).isEqualTo("New");
        assertThat(entry.get("use_cases")).isEqualTo(List.of("search"));
        assertThat(entry.get("vector_dims")).isEqualTo(List.of(32));
        assertThat(schema("update", "simple", "--name", "x").code()).isEqualTo(2);
    }

    @Test
    void aSchemaIsRemovedAfterAYesOnly() {
        schema("add", "wares", file);

        CliRun alone = schema("remove", "wares");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("Use --yes to go ahead without asking. [MFD-CONFIRMATION]");
        for (String answer : List.of("", "\n", "no\n", "q\n")) {
            CliRun no = CliRun.withSchemas(store, TERMINAL, answer, "schema", "remove", "wares");
            assertThat(no.code()).isZero();
            assertThat(no.err()).startsWith("Remove the schema wares? [y/N] ").endsWith("Nothing was removed.\n");
        }
        assertThat(schema("show", "wares").code()).isZero();

        CliRun yes = CliRun.withSchemas(store, TERMINAL, "Yes\n", "schema", "remove", "wares");
        assertThat(yes.out()).isEqualTo("Removed wares.\n");
        assertThat(schema("show", "wares").code()).isEqualTo(2);
    }

    @Test
    void yesRemovesWithoutAQuestionEvenWhatIsDamaged() throws IOException {
        schema("add", "wares", file);
        Files.writeString(store.resolve("wares.json"), "{");

        assertThat(document(schema("remove", "wares", "--yes", "--output", "json")))
                .isEqualTo(Map.of("id", "wares", "removed", true));
        CliRun builtin = CliRun.withSchemas(store, TERMINAL, "y\n", "schema", "remove", "simple");
        assertThat(builtin.code()).isEqualTo(2);
        assertThat(builtin.err()).startsWith("error: The schema \"simple\" is built-in");
    }

    /** Such an entry is there when a later version brings a built-in schema of its id; it used to go without a question. */
    @Test
    void anEntryBehindABuiltInSchemaIsRemovedAfterAQuestionToo() throws IOException {
        schema("add", "wares", file);
        Path list = store.resolve("metadata.json");
        Files.writeString(list, Files.readString(list).replace("wares", "simple"));
        Files.move(store.resolve("wares.json"), store.resolve("simple.json"));

        assertThat(schema("remove", "simple").err()).contains("[MFD-CONFIRMATION]");
        assertThat(store.resolve("simple.json")).exists();
        assertThat(schema("remove", "simple", "--yes").code()).isZero();
        assertThat(store.resolve("simple.json")).doesNotExist();
    }

    @Test
    void aSchemaIsExportedToANewFileOnly() {
        Path target = temporary.resolve("copy.json");
        assertThat(schema("export", "simple", target.toString()).out()).isEqualTo("Wrote simple to " + target + ".\n");
        assertThat(FakeData.file(target).collection())
                .isEqualTo(FakeData.builtin("simple").collection());
        assertThat(schema("export", "simple", target.toString()).code()).isEqualTo(2);
        assertThat(schema("export", "simple", "").err()).contains("FILE: The value is empty.");
    }

    @Test
    void validatingTellsAllMistakesToPeopleAndPrograms() throws IOException {
        assertThat(schema("validate", file).out()).isEqualTo(file + ": valid, collection wares, 3 fields.\n");
        Files.writeString(
                Path.of(file), SCHEMA.replace("\"dim\": 16", "\"dim\": 0").replace("Int64", "Int65"));

        CliRun run = schema("validate", file, "--output", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(2);
        Map<?, ?> verdict = (Map<?, ?>) document(run);
        assertThat(verdict.get("valid")).isEqualTo(false);
        assertThat((List<?>) verdict.get("problems")).hasSize(2);
        Map<?, ?> first = (Map<?, ?>) ((List<?>) verdict.get("problems")).get(0);
        assertThat(first.get("code")).isEqualTo("MFD-TYPE");
        assertThat(first.get("line")).isEqualTo(2);
    }

    @Test
    void whatCantEvenBeReadIsNotValid() {
        CliRun run = schema("validate", temporary.toString(), "--output", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(((Map<?, ?>) document(run)).get("valid")).isEqualTo(false);
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void strictTakesWarningsForErrors() throws IOException {
        Files.writeString(Path.of(file), SCHEMA.replace("VarChar", "String"));
        assertThat(schema("validate", file).code()).isZero();
        assertThat(schema("validate", file, "--strict").code()).isEqualTo(2);
    }

    @Test
    void oneTypeIsExplainedAlone() {
        assertThat(schema("help", "float_vector").outLines().get(0)).isEqualTo("FloatVector");
        assertThat(schema("help", "FloatVectr").err()).contains("Did you mean FloatVector?");
        assertThat(schema("help", "struct").outLines().get(0)).isEqualTo("Struct");
    }

    /** Text is a type and a way. */
    @Test
    void helpExplainsAllThatANameStandsFor() {
        assertThat(schema("help", "text").out()).contains("Text without max_length", "sentences about the row's topic");
        assertThat(schema("help", "meaning").out()).contains("{\"meaning\": \"city\"}");
        assertThat(schema("help", "subject").out()).contains("Property of a collection", "A way to make values");
    }

    @Test
    void helpExplainsEveryPropertyByItsName() {
        for (PropertyNames properties : PropertyTable.all()) {
            properties.meanings().keySet().forEach(name -> assertThat(
                            schema("help", name).outLines())
                    .as(name)
                    .contains("Property of " + properties.owner()));
        }
        assertThat(schema("help", "probability").out())
                .startsWith("Property of a dynamic field\n"
                        + "  probability  the fraction of rows that have the key, 0 to 1 (default: 1)\n");
        assertThat(schema("help", "probabilty").err()).contains("Did you mean probability?");
    }

    @Test
    void validateChecksByTheRulesOfAnOlderMilvus() throws IOException {
        Path nullable = temporary.resolve("nullable.yaml");
        Files.writeString(
                nullable,
                """
                - {name: id, type: Int64, is_primary: true}
                - {name: vector, type: FloatVector, dim: 8}
                - {name: note, type: VarChar, max_length: 9, nullable: true}
                """);

        assertThat(schema("validate", nullable.toString(), "--milvus-version", "2.5")
                        .code())
                .isZero();
        CliRun older = schema("validate", nullable.toString(), "--milvus-version", "2.4.9");
        assertThat(older.code()).isEqualTo(2);
        assertThat(older.err()).contains("Milvus 2.4.9 has no nullable fields, only 2.5.0 and later.");
        assertThat(schema("validate", nullable.toString(), "--milvus-version", "two", "--output", "xml")
                        .errLines())
                .hasSize(2);
    }

    @Test
    void generateTakesOnesOwnSchemas() {
        schema("add", "wares", file);
        Path data = temporary.resolve("data");

        CliRun run =
                CliRun.withSchemas(store, "generate", "--builtin", "wares", "--rows", "10", "--out", data.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("generate --builtin wares ");
        assertThat(data.resolve("data.parquet")).exists();
    }

    private CliRun schema(String... words) {
        List<String> command = new ArrayList<>(List.of("schema"));
        command.addAll(List.of(words));
        return CliRun.withSchemas(store, command.toArray(String[]::new));
    }

    /** JSON is YAML too. */
    private static Object document(CliRun run) {
        return new Load(LoadSettings.builder().build()).loadFromString(run.out());
    }
}
