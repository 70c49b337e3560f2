package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a launcher that was killed, a full disk or someone else has left where the tool is built: no start waits for ever. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script; the README says what works there")
class LauncherLeftoversIT {
    private static final Map<String, String> NO_ARCHIVE = Map.of("MILVUS_FAKE_DATA_JAVA_OPTS", "-Xshare:auto");

    @TempDir
    Path temporary;

    private LauncherTree tree;
    private Path place;

    @BeforeEach
    void makeTheTree() throws IOException {
        tree = LauncherTree.withBuild(temporary.resolve("tree"));
        place = Files.createDirectories(tree.root().resolve("target/launcher"));
    }

    /** The number of the process that had the lock belongs to another one by now, and every start waited for that. */
    @Test
    void aLockWhoseNumberAnotherProcessHasByNowIsBroken() throws Exception {
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            for (String holder : List.of(Long.toString(other.pid()), other.pid() + ".1", "nonsense")) {
                Files.createSymbolicLink(place.resolve("lock"), Path.of(holder));
                Files.deleteIfExists(place.resolve("current"));
                assertStarts(NO_ARCHIVE);
                assertThat(Files.isSymbolicLink(place.resolve("lock"))).isFalse();
            }
        } finally {
            other.destroy();
        }
    }

    @Test
    void aBrokenLockAndThingsThatAreNoLockAreRemoved() throws Exception {
        Files.createSymbolicLink(place.resolve("lock"), Path.of("nobody"));
        Path broken = Files.createDirectory(place.resolve("lock.broken"));
        Files.setLastModifiedTime(broken, FileTime.from(Instant.now().minusSeconds(600)));
        assertStarts(NO_ARCHIVE);
        assertThat(broken).doesNotExist();

        Files.delete(place.resolve("current"));
        Files.createDirectory(place.resolve("lock"));
        assertStarts(NO_ARCHIVE);
        assertThat(place.resolve("lock")).doesNotExist();
    }

    @Test
    void noPipeIsWaitedFor() throws Exception {
        makePipe(place.resolve("current"));
        makePipe(place.resolve("current.new"));
        assertStarts(Map.of());
        Path archive = tree.archives().get(0);
        Files.delete(archive);
        makePipe(archive);
        assertStarts(Map.of());
    }

    private static void makePipe(Path pipe) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
    }

    /** Java's stack trace was shown. */
    @Test
    void aJarThatIsMissingOrCutIsMadeAnew() throws Exception {
        assertStarts(NO_ARCHIVE);
        Files.delete(installed("picocli"));
        assertStarts(NO_ARCHIVE);

        Path cut = installed("picocli");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 1_000));
        assertStarts(NO_ARCHIVE);
        assertThat(Files.size(installed("picocli"))).isGreaterThan(1_000);
    }

    @Test
    void aJarThatTheBuildLeftCutHasItBuildAgain() throws Exception {
        Path made = temporary.resolve("made");
        tree.copyBuild(made);
        Path jar = jar(tree.root().resolve("cli/target/lib"), "picocli");
        Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), 1_000));
        Path bin = Files.createDirectories(temporary.resolve("bin"));
        Path maven = Files.writeString(
                bin.resolve("mvn"),
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'Apache Maven 3.9.9 (abc)'; exit; fi\n"
                        + "rm -rf cli/target && cp -R '" + made + "' cli/target\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));

        CliRun run =
                start(Map.of("PATH", bin + ":" + System.getenv("PATH"), "MILVUS_FAKE_DATA_JAVA_OPTS", "-Xshare:auto"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("building (").doesNotContain("Exception", "Error");
    }

    private Path installed(String name) throws IOException {
        String id = Files.readString(place.resolve("current")).strip();
        return jar(place.resolve(id).resolve("lib"), name);
    }

    private static Path jar(Path directory, String name) throws IOException {
        try (Stream<Path> jars = Files.list(directory)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void assertStarts(Map<String, String> environment) throws Exception {
        CliRun run = start(environment);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("milvus-fake-data ");
    }

    private CliRun start(Map<String, String> environment) throws Exception {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        return LauncherTree.run(elsewhere, environment, List.of(tree.launcher().toString(), "--version"));
    }
}
