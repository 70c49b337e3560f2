package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command gives the same data files whatever runs it: workers, JDK, time zone, locale. */
final class SameBytesIT {
    private static final Path JAR =
            Path.of("../cli/target/milvus-fake-data.jar").toAbsolutePath();
    private static final long TIMEOUT_SECONDS = 120;
    private static final int COMMON_ROWS = 10_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ecommerce, parquet",
        "ecommerce, json",
        "users, parquet",
        "news, json",
        "documents, parquet",
        "whole, parquet"
    })
    void dataFilesAreTheSameOnEveryMachine(String schema, String format) throws Exception {
        boolean whole = schema.equals("whole");
        List<String> options = List.of(
                whole ? "--schema" : "--builtin",
                whole ? BuiltInDatasetsIT.WHOLE.toString() : schema,
                "--format",
                format,
                "--rows",
                "3000",
                "--seed",
                "42",
                "--max-file-size",
                "1MB");
        Map<String, String> expected = hashes(options, "1", System.getProperty("java.home"));
        assertThat(expected.size()).isGreaterThan(2);
        assertThat(hashes(options, "2", System.getProperty("java.home"))).isEqualTo(expected);
        assertThat(hashes(options, "7", System.getProperty("java.home"), "-Duser.timezone=Pacific/Kiritimati"))
                .isEqualTo(expected);
        assertThat(hashes(options, "2", System.getProperty("java.home"), "-Duser.language=tr", "-Duser.country=TR"))
                .isEqualTo(expected);
        for (Path jdk : otherJdks()) {
            assertThat(hashes(options, "2", jdk.toString(), "-Duser.timezone=America/St_Johns"))
                    .as("on %s", jdk)
                    .isEqualTo(expected);
        }
    }

    /** JSON has a row a line; whatever the number of rows, files and batches, row n is the same text. */
    @Test
    void theFirstRowsOfAMillionAreThoseOfASmallDataset() throws Exception {
        List<String> options = List.of("--builtin", "simple", "--format", "json", "--seed", "42");
        Path large = generate(with(options, "--rows", "1M"), "2", System.getProperty("java.home"));
        Path small = generate(
                with(options, "--rows", "10000", "--max-file-size", "7MB", "--batch-size", "777"),
                "1",
                System.getProperty("java.home"));
        assertThat(firstRows(large)).hasSize(COMMON_ROWS).isEqualTo(firstRows(small));
    }

    private static List<String> with(List<String> options, String... further) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(further));
        return all;
    }

    private static List<String> firstRows(Path dataset) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(dataset)) {
            files = found.filter(file -> file.getFileName().toString().startsWith("data"))
                    .sorted()
                    .toList();
        }
        List<String> rows = new ArrayList<>();
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.filter(line -> line.contains("{"))
                        .limit(COMMON_ROWS - rows.size())
                        .map(line -> line.substring(line.indexOf('{'), line.lastIndexOf('}') + 1))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<Path> otherJdks() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(home.getParent())) {
            return beside.filter(path -> Files.isExecutable(path.resolve("bin/java")))
                    .map(SameBytesIT::real)
                    .distinct()
                    .filter(path -> !path.equals(home))
                    .toList();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private Map<String, String> hashes(List<String> options, String workers, String javaHome, String... jvmOptions)
            throws Exception {
        return dataHashes(generate(options, workers, javaHome, jvmOptions));
    }

    private Path generate(List<String> options, String workers, String javaHome, String... jvmOptions)
            throws Exception {
        Path out = Files.createTempDirectory(folder, "out");
        List<String> command = new ArrayList<>(List.of(javaHome + "/bin/java"));
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-jar", JAR.toString(), "generate", "--out", out.toString(), "--workers", workers));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as("%s: %s", command, Files.readString(folder.resolve("log")))
                .isTrue();
        return out;
    }

    private static Map<String, String> dataHashes(Path out) throws IOException, NoSuchAlgorithmException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("data")) {
                    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    hashes.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
                }
            }
        }
        return hashes;
    }
}
