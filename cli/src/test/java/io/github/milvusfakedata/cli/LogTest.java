package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the whole JVM has one log")
class LogTest {
    private static final Terminal TERMINAL = new Terminal(true, true, true, 80, false);

    @TempDir
    Path temporary;

    @Test
    void nothingIsLoggedUnlessAskedFor() {
        assertThat(generate("--log-format", "json").err()).isEmpty();
    }

    @Test
    void aRunIsLoggedToStandardErrorWhereverThatIsAskedFor() {
        CliRun plain = generate();
        for (CliRun run : List.of(
                generate("-v"),
                generate("--verbose"),
                CliRun.of(
                        "-v",
                        "generate",
                        "--builtin",
                        "simple",
                        "--rows",
                        "20",
                        "--seed",
                        "1",
                        "-o",
                        out(),
                        "--force"))) {
            assertThat(run.code()).isZero();
            assertThat(run.errLines())
                    .extracting(line -> line.split(" +")[2])
                    .containsExactly("command_started", "dataset_planned", "dataset_written", "command_ended");
            assertThat(run.outLines().get(run.outLines().size() - 1))
                    .isEqualTo(plain.outLines().get(plain.outLines().size() - 1));
            assertThat(run.outLines()).hasSameSizeAs(plain.outLines());
        }
    }

    @Test
    void twiceVerboseIsDetailed() {
        for (CliRun run : List.of(generate("-vv"), generate("-v", "-v"))) {
            assertThat(run.err()).contains("DEBUG file_written file=data.parquet rows=20 bytes=");
        }
    }

    @Test
    void everyLineOfJsonIsAnObjectOfItsOwn() throws IOException {
        CliRun run = generate("-vv", "--log-format", "JSON");
        List<String> events = new ArrayList<>();
        for (String line : run.errLines()) {
            Node event = Document.jsonTree(Files.writeString(temporary.resolve("line.json"), line));
            assertThat(event.member("time")).isPresent();
            assertThat(event.member("level")).isPresent();
            events.add(event.member("event").orElseThrow().text());
            if (line.contains("dataset_written")) {
                for (String field : List.of("rows", "files", "bytes", "seconds", "rows_per_second")) {
                    assertThat(event.member(field).orElseThrow().is(Node.NodeKind.NUMBER))
                            .as(field)
                            .isTrue();
                }
            }
        }
        assertThat(events).contains("dataset_planned", "file_written", "dataset_written", "command_ended");
    }

    @Test
    void aFileTakesTheLogInPlaceOfStandardError() throws IOException {
        Path file = temporary.resolve("run.log");
        for (String more : new String[] {"--strict", "-v"}) {
            assertThat(generate("--log-file", file.toString(), more).err()).isEmpty();
        }
        assertThat(Files.readAllLines(file)).hasSize(8);
    }

    /** Lines were appended to whatever the option named, and a dataset or a schema was lost. */
    @Test
    void noFileThatIsNotALogTakesOne() throws IOException {
        assertThat(generate().code()).isZero();
        Path schema = Files.writeString(temporary.resolve("s.json"), "{\"fields\": []}");
        Path notes = Files.writeString(temporary.resolve("notes.log"), "2026-11-22 what I did\n");
        Path plan = Path.of(out(), ".milvus-fake-data.plan");
        for (Path file : List.of(schema, notes, Path.of(out(), "data.parquet"), Path.of(out(), "meta.json"), plan)) {
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            CliRun run = generate("--log-file", file.toString());
            assertThat(run.code()).as(file.toString()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("error: --log-file: " + file + ": This ")
                    .contains("Choose a new file, or the log of an earlier run.");
            assertThat(Files.exists(file) ? Files.readAllBytes(file) : new byte[0])
                    .isEqualTo(before);
        }
        assertThat(plan).doesNotExist();
    }

    @Test
    void anEmptyFileAndALogOfAnyFormatTakeALog() throws IOException {
        Path file = Files.createFile(temporary.resolve("run.json"));
        for (String format : List.of("json", "text", "json")) {
            assertThat(generate("--log-file", file.toString(), "--log-format", format)
                            .code())
                    .isZero();
        }
        assertThat(Files.readAllLines(file)).hasSize(12);
    }

    /** On standard error the problem itself is to be read. */
    @Test
    void aProblemIsLoggedToAFileOnly() throws IOException {
        Path file = temporary.resolve("run.log");
        CliRun run = generate("--workers", "0", "--log-file", file.toString(), "--log-format", "json");
        assertThat(run.errLines()).singleElement().asString().startsWith("error: --workers: ");
        assertThat(Files.readString(file))
                .contains("\"level\": \"ERROR\", \"event\": \"problem\", \"code\": \"MFD-WORKERS\"")
                .contains("\"exit_code\": 2");

        CliRun both = generate("--workers", "0", "-v");
        assertThat(both.err()).containsOnlyOnce("The number of workers").contains("exit_code=2");
    }

    @Test
    void aLogThatCantBeWrittenIsToldBeforeAnythingIsDone() throws IOException {
        CliRun run = generate("--log-file", temporary.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: --log-file: " + temporary + ": The log can't be written: ");
        assertThat(Path.of(out())).doesNotExist();
        assertThat(generate("--log-file", "").err()).contains("--log-file: The value is empty.");
        assertThat(generate("--log-format", "xml").err())
                .contains("--log-format: 'xml' is not a valid value. Use one of: text, json.");
    }

    /** The log's library gives up in silence. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aLogThatBreaksOffIsToldAndHindersNothing() {
        CliRun run = generate("--log-file", "/dev/full");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning: The log is incomplete").contains("disk is full");
    }

    @Test
    void aConfigurationMayAskForALog() throws IOException {
        Path config = Files.writeString(
                temporary.resolve("a.yaml"),
                "verbose: true\nlog-format: json\nlog-file: '" + temporary.resolve("run.log") + "'\n");
        assertThat(generate("--config", config.toString()).err()).isEmpty();
        assertThat(Files.readString(temporary.resolve("run.log"))).startsWith("{\"time\": ");
    }

    @Test
    void aConfigurationMayAskForALogInDetail() throws IOException {
        for (String verbose : List.of("2", "true", "false", "0")) {
            Path config = Files.writeString(temporary.resolve("a.yaml"), "verbose: " + verbose + "\n");
            String err = generate("--config", config.toString()).err();
            assertThat(err.contains("INFO ")).as(verbose).isEqualTo(verbose.equals("2") || verbose.equals("true"));
            assertThat(err.contains("DEBUG ")).as(verbose).isEqualTo(verbose.equals("2"));
        }
        Path config = Files.writeString(temporary.resolve("a.yaml"), "verbose: 1.5\n");
        assertThat(generate("--config", config.toString()).err()).contains("The value must be true or false, got 1.5.");
    }

    @Test
    void quietLeavesErrorsWarningsAndWhatIsAskedFor() throws IOException {
        CliRun quiet = generate("--quiet");
        assertThat(quiet.code()).isZero();
        assertThat(quiet.out() + quiet.err()).isEmpty();
        assertThat(generate("-q", "--preview").outLines()).hasSize(8);
        assertThat(generate("-q", "--dry-run").out()).contains("Rows ");
        assertThat(generate("-q", "--workers", "0").err()).contains("error: --workers");
        assertThat(generate("-q", "--rows", "2000", "--file-count", "1025").err())
                .contains("warning: ");
    }

    @Test
    void quietShowsNoPlanUnlessItAsks() throws IOException {
        Path schema = Files.writeString(
                temporary.resolve("s.yaml"),
                "- {name: id, type: Int64, is_primary: true}\n- {name: v, type: FloatVector, dim: 4}\n");
        String[] large = {"generate", "-q", "--schema", schema.toString(), "--rows", "100001", "-o", out(), "--force"};
        assertThat(CliRun.of(large).err()).isEmpty();
        assertThat(CliRun.of(TERMINAL, "n\n", large).err())
                .contains("Rows           100,001")
                .contains("Generate this dataset?");
        assertThat(CliRun.of(
                                TERMINAL,
                                "",
                                Stream.concat(Stream.of(large), Stream.of("-y")).toArray(String[]::new))
                        .err())
                .isEmpty();
    }

    private CliRun generate(String... options) {
        List<String> words = new ArrayList<>(List.of("generate", "--builtin", "simple", "--seed", "1", "-o", out()));
        if (!List.of(options).contains("--rows")) {
            words.addAll(List.of("--rows", "20"));
        }
        words.add("--force");
        words.addAll(List.of(options));
        return CliRun.of(words.toArray(String[]::new));
    }

    private String out() {
        return temporary.resolve("data").toString();
    }
}
