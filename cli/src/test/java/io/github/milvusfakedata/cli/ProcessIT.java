package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: signals, limits of the system, closed streams. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals and limits are set by a POSIX shell")
class ProcessIT {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR =
            Path.of("target/milvus-fake-data.jar").toAbsolutePath().toString();
    private static final int MOST_POLLS = 600;

    @TempDir
    Path temporary;

    /** A run of a thousand files whose first is there. */
    private Process startLongRun() throws Exception {
        Process process = LauncherTree.start(
                temporary.resolve("run"),
                Map.of(),
                command("--builtin", "simple", "--rows", "5M", "--max-rows-per-file", "5000", "-f", "json"));
        for (int poll = 0; !Files.exists(firstFile()) && poll < MOST_POLLS; poll++) {
            Thread.sleep(50);
        }
        return process;
    }

    private Path firstFile() {
        return data().resolve("data-00001-of-01000.json");
    }

    @Test
    void anInterruptEndsInGoodOrder() throws Exception {
        Process process = startLongRun();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        CliRun run = LauncherTree.finish(process, temporary.resolve("run"));

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("Interrupted\\. [0-9,]+ of 1,000 files (is|are) complete and stays? in " + data())
                .contains(" --force")
                .contains("To remove what is left: ");
        assertThat(names())
                .contains("data-00001-of-01000.json", ".milvus-fake-data.plan")
                .doesNotContain("meta.json");
        assertThat(names()).filteredOn(name -> !name.startsWith("data-")).containsExactly(".milvus-fake-data.plan");
        assertThat(Files.readString(firstFile())).startsWith("[").endsWith("]\n");
    }

    /** A limit of the file size fails as a full disk does: in the middle of a file. */
    @Test
    void aWriteThatFailsIsToldWithItsFileAndLeavesNoHalfFile() throws Exception {
        List<String> words = new ArrayList<>(List.of("sh", "-c", "ulimit -f 2000 && exec \"$@\"", "sh"));
        words.addAll(command("--builtin", "simple", "--rows", "50000"));
        CliRun run = LauncherTree.run(temporary.resolve("run"), Map.of(), words);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith("error: Cannot ")
                .contains(data().resolve("data.parquet").toString())
                .doesNotContain("Exception");
        assertThat(data()).doesNotExist();
    }

    @Test
    void closedStreamsDontStopADataset() throws Exception {
        List<String> words = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" <&- >&- 2>&-", "sh"));
        words.addAll(command("--builtin", "simple", "--rows", "100", "--preview"));
        assertThat(LauncherTree.run(temporary.resolve("run"), Map.of(), words).code())
                .isZero();
        assertThat(names()).containsExactly("data.parquet", "meta.json");
    }

    /** By the self-contained jar, since the launcher has the JVM be silent. */
    @Test
    void nothingButTheToolsOwnWordsIsPrinted() throws Exception {
        for (String compression : new String[] {"zstd", "gzip"}) {
            List<String> words = new ArrayList<>(List.of(JAVA, "-jar", JAR, "generate", "--builtin", "simple"));
            words.addAll(List.of("--rows", "100", "--compression", compression, "--force", "--yes", "--out"));
            words.add(data().toString());
            CliRun run = LauncherTree.run(temporary.resolve("run"), Map.of(), words);
            assertThat(run.err()).isEmpty();
            assertThat(run.outLines()).hasSize(4);
        }
    }

    /** Looks where it is called, and where the Python tool writes; the current directory stays. */
    @Test
    void cleanLooksInTheCurrentDirectoryAndWhereThePythonToolWrites() throws Exception {
        Path home = Files.createDirectories(temporary.resolve("home"));
        Path pythons = Files.createDirectories(home.resolve(".milvus-fake-data/data/products"));
        Files.writeString(pythons.resolve("data.json"), "[]");
        Files.writeString(
                pythons.resolve("meta.json"),
                "{\"schema\": {}, \"generation_info\": {\"total_rows\": 10, \"format\": \"json\", \"seed\": null,"
                        + " \"data_files\": [\"data.json\"], \"file_count\": 1, \"rows_per_second\": 1.5}}");
        Path current = temporary.resolve("current");
        Map<String, String> environment = Map.of("HOME", home.toString());
        String launcher = LauncherTree.shared().launcher().toString();
        for (String place : new String[] {".", "inside"}) {
            List<String> make = List.of(launcher, "generate", "--builtin", "simple", "-o", place, "--force");
            assertThat(LauncherTree.run(current, environment, make).code()).isZero();
        }
        List<String> named = List.of(launcher, "clean", "--dry-run", pythons.toString());
        assertThat(LauncherTree.run(current, environment, named).out()).contains("Python tool's dataset");
        CliRun run = LauncherTree.run(current, environment, List.of(launcher, "clean", "--yes"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("inside")
                .contains("Python tool's dataset")
                .contains("1 directory stays");
        assertThat(current.toFile().list()).containsExactlyInAnyOrder("stdout", "stderr");
        assertThat(home.resolve(".milvus-fake-data/data")).isEmptyDirectory();
    }

    @Test
    void cleanDoesNotTouchWhatAnotherProcessIsWriting() throws Exception {
        Process process = startLongRun();
        CliRun during = CliRun.of("clean", data().toString(), "--yes");
        assertThat(during.code()).isZero();
        assertThat(during.out()).contains("being written, kept").endsWith("There is nothing to remove.\n");
        assertThat(firstFile()).exists();
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly();
        process.waitFor();

        assertThat(names()).contains(".milvus-fake-data.plan");
        assertThat(CliRun.of("clean", data().toString(), "--dry-run").out()).contains("unfinished run");
        assertThat(CliRun.of("clean", data().toString(), "--yes").out()).contains("Removed ");
        assertThat(data()).doesNotExist();
    }

    /** A logger takes longer to load than a small dataset to make. */
    @Test
    void noLoggerIsLoadedUnlessALogIsAskedFor() throws Exception {
        for (boolean asked : new boolean[] {false, true}) {
            List<String> words = command("--builtin", "simple", "--rows", "10", "--force", "--quiet");
            if (asked) {
                words.add("-v");
            }
            Map<String, String> telling = Map.of("MILVUS_FAKE_DATA_JAVA_OPTS", "-Xlog:class+load:stdout");
            String loaded =
                    LauncherTree.run(temporary.resolve("run"), telling, words).out();
            assertThat(loaded).contains("io.github.milvusfakedata.FakeData");
            assertThat(loaded.contains("ch.qos.logback.")).isEqualTo(asked);
            assertThat(loaded.contains("org.slf4j.")).isEqualTo(asked);
        }
    }

    private List<String> command(String... options) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(LauncherTree.shared().launcher().toString(), "generate"));
        words.addAll(List.of(options));
        words.addAll(List.of("--yes", "--out", data().toString()));
        return words;
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(data())) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
