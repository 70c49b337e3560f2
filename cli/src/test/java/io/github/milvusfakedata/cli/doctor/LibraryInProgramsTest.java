package io.github.milvusfakedata.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in a program of someone else's: with a log of that program's, or in a machine that is short of rights. */
class LibraryInProgramsTest {
    /** Texts and numbers as differences, compressed with zstd. */
    private static final Path DELTA =
            Path.of("..", "doctor", "src", "test", "resources", "foreign", "arrowgo-scalars-v2-zstd-delta.parquet");

    @TempDir
    Path temporary;

    /** Parquet's library logged each page, at a level that Logback prints unless it is told otherwise. */
    @Test
    void nothingIsLoggedToTheLogOfAProgram() throws Exception {
        List<String> lines = run();

        assertThat(lines).containsExactly("rows: 300");
    }

    /** "Cannot unpack libzstd-jni" ended the command. */
    @Test
    void zstdIsReadWhereOneDirectoryForItsLibraryCannotBeUsed() throws Exception {
        String nowhere = temporary.resolve("nowhere").toString();

        assertThat(run("-Djava.io.tmpdir=" + nowhere, "-Duser.home=" + temporary))
                .containsExactly("rows: 300");
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(file -> file.toString().contains("zstd"))).isEmpty();
        }
    }

    @Test
    void saysWhatToSetWhereZstdCannotBeLoaded() throws Exception {
        String nowhere = temporary.resolve("nowhere").toString();
        List<String> lines = run(
                "-Djava.io.tmpdir=" + nowhere,
                "-Duser.home=" + nowhere,
                "-Duser.dir=" + nowhere,
                "-DZstdTempFolder=" + nowhere);

        assertThat(lines)
                .filteredOn(line -> line.startsWith("not examined: "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .contains("It is compressed with zstd.")
                        .contains(nowhere)
                        .contains("-DZstdTempFolder=DIR"));
    }

    private static List<String> run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                classPathWithLogback(),
                LibraryDoctor.class.getName(),
                DELTA.toAbsolutePath().normalize().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("XDG_RUNTIME_DIR");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        // A newer JVM warns of native code, and of a directory that is missing.
        return said.lines()
                .filter(line -> !line.startsWith("WARNING: ") && !line.isBlank())
                .toList();
    }

    /** Without the command, which keeps Logback silent, and without what else would take the log. */
    private static String classPathWithLogback() {
        Path command = Path.of("target", "classes").toAbsolutePath();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("slf4j-nop"))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> !entry.equals(command))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
