package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Questions, colours and the progress bar as someone at a terminal meets them. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere the program script takes other options")
class TerminalIT {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR =
            Path.of("target/milvus-fake-data.jar").toAbsolutePath().toString();

    @TempDir
    Path temporary;

    private Path store;
    private String file;

    @BeforeEach
    void writeASchema() throws IOException {
        store = temporary.resolve("schemas");
        file = Files.writeString(
                        temporary.resolve("wares.json"),
                        "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},"
                                + " {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}]")
                .toString();
    }

    /** Without the launcher, which tells the command of the terminal. */
    @Test
    void addAsksForWhatWasNotSaid() throws Exception {
        List<String> command = List.of(JAVA, "-XX:TieredStopAtLevel=1", "-jar", JAR);
        try (PseudoTerminal terminal = start(command, Map.of(), "schema", "add", "wares", file)) {
            terminal.await("Name (optional): ").type("Wares\n");
            terminal.await("Description (optional): ").type("Goods of 东京\n");
            terminal.await("Use cases, separated by commas (optional): ").type("search, tests\n");
            assertThat(terminal.exitCode()).isZero();
            assertThat(terminal.shown()).contains("Added wares: 2 fields.\n");
        }
        assertThat(Files.readString(store.resolve("metadata.json")))
                .contains("Wares")
                .contains("Goods of 东京")
                .contains("search")
                .contains("tests");
    }

    @Test
    void removeAsksAndTakesNothingButYesForYes() throws Exception {
        CliRun.withSchemas(store, "schema", "add", "wares", file);
        for (String answer : List.of("\n", "n\n", PseudoTerminal.CONTROL_D)) {
            try (PseudoTerminal terminal = start(Map.of(), "schema", "remove", "wares")) {
                terminal.await("Remove the schema wares? [y/N] ").type(answer);
                assertThat(terminal.exitCode()).isZero();
                assertThat(terminal.shown()).endsWith("Nothing was removed.\n");
            }
            assertThat(store.resolve("wares.json")).exists();
        }
        try (PseudoTerminal terminal = start(Map.of(), "schema", "remove", "wares")) {
            terminal.await("[y/N] ").type("y\n");
            assertThat(terminal.exitCode()).isZero();
        }
        assertThat(store.resolve("wares.json")).doesNotExist();
    }

    @Test
    void controlCAtAQuestionChangesNothing() throws Exception {
        CliRun.withSchemas(store, "schema", "add", "wares", file);
        try (PseudoTerminal terminal = start(Map.of(), "schema", "remove", "wares")) {
            terminal.await("[y/N] ").type(PseudoTerminal.CONTROL_C);
            assertThat(terminal.exitCode()).isEqualTo(130);
        }
        try (PseudoTerminal terminal = start(Map.of(), "schema", "add", "others", file)) {
            terminal.await("Name (optional): ").type(PseudoTerminal.CONTROL_C);
            assertThat(terminal.exitCode()).isEqualTo(130);
        }
        assertThat(store.resolve("wares.json")).exists();
        assertThat(store.resolve("others.json")).doesNotExist();
    }

    @Test
    void coloursAreForTerminalsThatWantThem() throws Exception {
        assertThat(list(Map.of())).contains("\u001b[1mBuilt-in schemas\u001b[0m");
        assertThat(list(Map.of("NO_COLOR", "1"))).doesNotContain("\u001b").contains("\nBuilt-in schemas\n");
        assertThat(list(Map.of("TERM", "dumb"))).doesNotContain("\u001b").contains("\nBuilt-in schemas\n");
    }

    private String list(Map<String, String> environment) throws Exception {
        try (PseudoTerminal terminal = start(environment, "schema", "list")) {
            assertThat(terminal.exitCode()).isZero();
            return "\n" + terminal.shown();
        }
    }

    @Test
    void theProgressBarIsDrawnAndGoesWithControlC() throws Exception {
        try (PseudoTerminal terminal = startLargeRun(Map.of())) {
            terminal.await(" rows/s  ").type(PseudoTerminal.CONTROL_C);
            assertThat(terminal.exitCode()).isEqualTo(130);
            assertThat(terminal.shown()).contains("░").contains("\r\u001b[KInterrupted. ");
        }
    }

    @Test
    void aDumbTerminalGetsNoBar() throws Exception {
        Path fourth = temporary.resolve("data").resolve("data-00004-of-01000.json");
        try (PseudoTerminal terminal = startLargeRun(Map.of("TERM", "dumb"))) {
            long end = System.nanoTime() + 30_000_000_000L;
            while (!Files.exists(fourth) && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            Thread.sleep(1_500);
            terminal.type(PseudoTerminal.CONTROL_C);
            assertThat(terminal.exitCode()).isEqualTo(130);
            assertThat(terminal.shown()).doesNotContain("\u001b").doesNotContain("░");
        }
    }

    private PseudoTerminal startLargeRun(Map<String, String> environment) throws Exception {
        return start(
                environment,
                "generate",
                "--builtin=simple",
                "--rows=5M",
                "--max-rows-per-file=5000",
                "--format=json",
                "--yes",
                "--out=" + temporary.resolve("data"));
    }

    private PseudoTerminal start(Map<String, String> environment, String... words) throws Exception {
        return start(List.of(LauncherTree.shared().launcher().toString()), environment, words);
    }

    private PseudoTerminal start(List<String> program, Map<String, String> environment, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(words));
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.put("MILVUS_FAKE_DATA_SCHEMA_DIR", store.toString());
        return PseudoTerminal.start(temporary, all, command);
    }
}
