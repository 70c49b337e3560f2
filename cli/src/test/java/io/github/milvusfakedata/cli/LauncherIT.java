package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script; the README says what works there")
class LauncherIT {
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "cksum",
            "cp",
            "date",
            "find",
            "ln",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep",
            "sort",
            "stty",
            "tail",
            "touch",
            "wc");

    /** Has the launcher make no archive; the JVM takes its own. */
    private static final String NO_ARCHIVE = "-Xshare:auto";

    private static LauncherTree built;

    @TempDir
    Path temporary;

    private Path elsewhere;

    @BeforeAll
    static void build() throws Exception {
        built = LauncherTree.shared();
    }

    @BeforeEach
    void makeWorkingDirectory() throws IOException {
        elsewhere = Files.createDirectory(temporary.resolve("else where"));
    }

    @Test
    void runsFromAnyDirectoryAndThroughSymbolicLinks() throws Exception {
        Path links = Files.createDirectory(built.root().resolveSibling("links"));
        Path link = Files.createSymbolicLink(links.resolve("link"), built.launcher());
        Path relative = Files.createSymbolicLink(links.resolve("relative link"), Path.of("../links/link"));

        for (Path launcher : List.of(built.launcher(), link, relative)) {
            assertVersion(run(launcher.toString()));
        }
        Map<String, String> path = Map.of("PATH", links + ":" + System.getenv("PATH"));
        assertVersion(run(path, "sh", "-c", "'relative link' --version"));
        assertVersion(LauncherTree.run(links, Map.of(), List.of("./relative link", "--version")));
    }

    @Test
    void handsArgumentsAndExitCodesOnAsTheyAre() throws Exception {
        CliRun run = run(built.launcher().toString(), "generate", "--builtin", "a  b'c\"$HOME*");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a  b'c").contains("$HOME*");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void localeAndTimeZoneMakeNoDifference() throws Exception {
        String launcher = built.launcher().toString();
        CliRun plain = run(launcher, "generate", "--schema", "ż東京.json");

        assertThat(plain.err()).contains("ż東京.json");
        assertThat(run(Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu"), launcher, "generate", "--schema", "ż東京.json"))
                .isEqualTo(plain);
        assertThat(run(Map.of("LC_ALL", "", "LANG", ""), launcher, "generate", "--schema", "ż東京.json"))
                .isEqualTo(plain);
    }

    /**
     * A damaged archive ended the JVM, at times with a crash report, before it was verified at every start. In a tree of
     * its own: a JVM that other tests have running dies when the archive that it has mapped becomes shorter.
     */
    @Test
    void aDamagedArchiveIsIgnored() throws Exception {
        LauncherTree tree = LauncherTree.withBuild(temporary.resolve("damaged"));
        List<String> version = List.of(tree.launcher().toString(), "--version");
        assertVersion(LauncherTree.run(elsewhere, Map.of(), version));
        Path archive = tree.archives().get(0);
        byte[] whole = Files.readAllBytes(archive);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
        for (int length : new int[] {0, 5_000, whole.length / 2}) {
            Files.write(archive, Arrays.copyOf(whole, length));
            assertVersion(LauncherTree.run(elsewhere, Map.of(), version));
        }
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        Files.write(archive, noise);
        assertVersion(LauncherTree.run(elsewhere, Map.of(), version));
        for (int place : new int[] {16, 600, whole.length / 2}) {
            Files.write(archive, whole);
            overwrite(archive, place, noise);
            assertVersion(LauncherTree.run(elsewhere, Map.of(), version));
        }
        Files.delete(archive);
        Files.createDirectory(archive);
        assertVersion(LauncherTree.run(elsewhere, Map.of(), version));
    }

    private static void overwrite(Path file, int place, byte[] bytes) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(place);
            access.write(bytes);
        }
    }

    @Test
    void oneOfTwoStartsBuildsAndTheOtherWaits() throws Exception {
        LauncherTree tree = LauncherTree.withoutBuild(temporary.resolve("fresh"));
        Map<String, String> environment = pretendedMaven("sleep 1\ncp -R \"$BUILD\" cli/");
        tree.copyBuild(temporary.resolve("made/target"));
        List<String> command = List.of(tree.launcher().toString(), "--version");

        Process one = LauncherTree.start(temporary.resolve("one"), environment, command);
        Process other = LauncherTree.start(temporary.resolve("other"), environment, command);
        CliRun first = LauncherTree.finish(one, temporary.resolve("one"));
        CliRun second = LauncherTree.finish(other, temporary.resolve("other"));

        assertThat(first.code() + second.code()).isZero();
        assertThat(first.out()).startsWith("milvus-fake-data ").isEqualTo(second.out());
        assertThat(Files.readAllLines(temporary.resolve("builds"))).hasSize(1);
        assertThat(first.err() + second.err()).contains("building (").contains("waiting for the build of process");
        assertThat(tree.root().resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
        LauncherTree tree = LauncherTree.withoutBuild(temporary.resolve("fresh"));
        Map<String, String> environment = pretendedMaven("rm -rf cli/target\ncp -R \"$BUILD\" cli/");
        tree.copyBuild(temporary.resolve("made/target"));
        String launcher = tree.launcher().toString();
        run(environment, launcher, "--version");
        assertVersion(run(environment, launcher, "--version"));
        assertThat(Files.readAllLines(temporary.resolve("builds"))).hasSize(1);

        Files.writeString(tree.root().resolve("core/src/main/New.java"), "");
        assertThat(run(environment, launcher, "--version").errLines())
                .singleElement()
                .asString()
                .startsWith("milvus-fake-data: building (");
        assertVersion(run(environment, launcher, "--version"));
        assertThat(Files.readAllLines(temporary.resolve("builds"))).hasSize(2);
    }

    @Test
    void aLockThatNobodyHoldsIsBroken() throws Exception {
        LauncherTree tree = LauncherTree.withBuild(temporary.resolve("fresh"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(tree.root().resolve("target/launcher"));
        Files.createSymbolicLink(tree.root().resolve("target/launcher/lock"), Path.of(Long.toString(gone.pid())));

        assertVersion(run(tree.launcher().toString()));
    }

    @Test
    void aFailedBuildShowsTheEndOfItsOutputAndWhereTheRestIs() throws Exception {
        LauncherTree tree = LauncherTree.withoutBuild(temporary.resolve("fresh"));
        Map<String, String> environment =
                pretendedMaven("i=0; while [ $i -lt 50 ]; do i=$((i + 1)); echo \"line $i.\"; done\nexit 1");

        CliRun run = run(environment, tree.launcher().toString(), "--version");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("line 50.").contains("line 31.").doesNotContain("line 30.");
        Path log = tree.root().toRealPath().resolve("target/launcher/build.log");
        assertThat(run.err()).contains("the build failed").contains(log.toString());
        assertThat(log).content().contains("line 1.");
        assertThat(tree.root().resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void saysWhatIsMissingAndHowToInstallIt() throws Exception {
        LauncherTree tree = LauncherTree.withoutBuild(temporary.resolve("fresh"));
        String launcher = tree.launcher().toString();
        String bare = bareTools().toString();

        CliRun noJava = run(Map.of("PATH", bare, "JAVA_HOME", ""), launcher, "--version");
        assertThat(noJava.code()).isEqualTo(2);
        assertThat(noJava.err()).contains("Java was not found.").contains("apt install openjdk-17-jdk");

        CliRun wrongHome = run(Map.of("JAVA_HOME", temporary.toString()), launcher, "--version");
        assertThat(wrongHome.code()).isEqualTo(2);
        assertThat(wrongHome.err()).contains("JAVA_HOME is " + temporary);

        CliRun noMaven = run(Map.of("PATH", bare), launcher, "--version");
        assertThat(noMaven.code()).isEqualTo(2);
        assertThat(noMaven.err()).contains("Maven was not found.").contains("apt install maven");
    }

    @Test
    void refusesJavaAndMavenThatAreTooOld() throws Exception {
        LauncherTree tree = LauncherTree.withoutBuild(temporary.resolve("fresh"));
        Path oldHome = temporary.resolve("old");
        script(Files.createDirectories(oldHome.resolve("bin")).resolve("java"), "exit 9");
        Files.writeString(oldHome.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");

        CliRun oldJava =
                run(Map.of("JAVA_HOME", oldHome.toString()), tree.launcher().toString(), "--version");
        assertThat(oldJava.code()).isEqualTo(2);
        assertThat(oldJava.err()).contains("Java 17 or newer is needed").contains("11.0.2");

        Path tools = bareTools();
        script(tools.resolve("mvn"), "echo 'Apache Maven 3.6.3 (abc)'");
        CliRun oldMaven = run(Map.of("PATH", tools.toString()), tree.launcher().toString(), "--version");
        assertThat(oldMaven.code()).isEqualTo(2);
        assertThat(oldMaven.err()).contains("Maven 3.8.7 or newer is needed").contains("3.6.3");
    }

    @Test
    void theSelfContainedJarRunsByItself() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Path.of("target/milvus-fake-data.jar").toAbsolutePath().toString();
        assertVersion(run(java, "-jar", jar, "--version"));
    }

    private CliRun run(String... command) throws Exception {
        return run(Map.of(), command);
    }

    /** Runs a command; where it is only a launcher, with --version. */
    private CliRun run(Map<String, String> environment, String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command));
        if (words.size() == 1) {
            words.add("--version");
        }
        Map<String, String> all = new HashMap<>(environment);
        if (!command[0].equals(built.launcher().toString())) {
            // Trees of one test would spend their time on an archive of their own.
            all.put("MILVUS_FAKE_DATA_JAVA_OPTS", NO_ARCHIVE);
        }
        return LauncherTree.run(elsewhere, all, words);
    }

    private static void assertVersion(CliRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.outLines()).first().asString().startsWith("milvus-fake-data ");
    }

    /** A Maven of version 3.9.9 that notes each build and then does what the test says. */
    private Map<String, String> pretendedMaven(String build) throws IOException {
        Path bin = Files.createDirectories(temporary.resolve("bin"));
        script(
                bin.resolve("mvn"),
                "if [ \"$1\" = -version ]; then echo 'Apache Maven 3.9.9 (abc)'; exit; fi\n"
                        + "echo build >>\"$BUILDS\"\n" + build);
        return Map.of(
                "PATH",
                bin + ":" + System.getenv("PATH"),
                "BUILD",
                temporary.resolve("made/target").toString(),
                "BUILDS",
                temporary.resolve("builds").toString(),
                "MILVUS_FAKE_DATA_JAVA_OPTS",
                NO_ARCHIVE);
    }

    /** A directory of the tools that the launcher uses, without Java and Maven. */
    private Path bareTools() throws IOException {
        Path bare = Files.createDirectories(temporary.resolve("bare"));
        for (String tool : TOOLS) {
            for (String directory : System.getenv("PATH").split(":")) {
                Path found = Path.of(directory, tool);
                if (Files.isExecutable(found) && !Files.exists(bare.resolve(tool))) {
                    script(bare.resolve(tool), "exec " + found + " \"$@\"");
                }
            }
        }
        return bare;
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
