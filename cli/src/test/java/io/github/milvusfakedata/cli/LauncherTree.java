package io.github.milvusfakedata.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A source tree in miniature: the real launcher, empty sources, and the jars of this build, or a Maven that only pretends
 * to make them.
 */
final class LauncherTree {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path JAR = Path.of("cli", "target", "milvus-fake-data-cli.jar");
    private static final Path SHARED = Path.of("target", "launched", "a tree, with spaces & 'quotes'");
    private static final long MOST_SECONDS = 60;

    private static Optional<LauncherTree> shared = Optional.empty();

    private final Path root;

    private LauncherTree(Path root) {
        this.root = root;
    }

    /** A tree whose sources are an hour old and that has no build. */
    static LauncherTree withoutBuild(Path root) throws IOException {
        for (String directory : List.of("core/src/main", "cli/src/main")) {
            Files.createDirectories(root.resolve(directory));
        }
        for (String file : List.of("pom.xml", "core/pom.xml", "cli/pom.xml", "core/src/main/Source.java")) {
            Files.writeString(root.resolve(file), "");
        }
        LauncherTree tree = new LauncherTree(root);
        tree.age();
        Files.copy(MODULE.resolveSibling("milvus-fake-data"), tree.launcher(), StandardCopyOption.COPY_ATTRIBUTES);
        return tree;
    }

    /** A tree with a build that is newer than its sources, as mvn package leaves it. */
    static LauncherTree withBuild(Path root) throws IOException {
        LauncherTree tree = withoutBuild(root);
        tree.copyBuild(root.resolve("cli/target"));
        return tree;
    }

    /** A tree with a build and an archive of its classes, for all tests of a run that leave it as it is. */
    static synchronized LauncherTree shared() throws IOException, InterruptedException {
        if (shared.isEmpty()) {
            removeAll(SHARED.getParent());
            LauncherTree tree = withBuild(SHARED.toAbsolutePath());
            CliRun first = run(
                    SHARED.resolveSibling("first"),
                    Map.of(),
                    List.of(tree.launcher().toString(), "--version"));
            if (first.code() != 0 || !first.err().isEmpty() || tree.archives().size() != 1) {
                throw new AssertionError("the launcher does not start: " + first);
            }
            shared = Optional.of(tree);
        }
        return shared.get();
    }

    private static void removeAll(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void age() throws IOException {
        FileTime anHourAgo = FileTime.from(Instant.now().minusSeconds(3600));
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, anHourAgo);
            }
        }
    }

    /** Copies this build's jars. */
    void copyBuild(Path target) throws IOException {
        Files.createDirectories(target.resolve("lib"));
        Files.copy(MODULE.getParent().resolve(JAR), target.resolve("milvus-fake-data-cli.jar"));
        try (Stream<Path> jars = Files.list(MODULE.resolve("target/lib"))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, target.resolve("lib").resolve(jar.getFileName()));
            }
        }
    }

    Path root() {
        return root;
    }

    Path launcher() {
        return root.resolve("milvus-fake-data");
    }

    /** The class-data archives that the launcher has made. */
    List<Path> archives() throws IOException {
        try (Stream<Path> paths = Files.walk(root.resolve("target"))) {
            return paths.filter(path -> path.toString().endsWith(".jsa")).toList();
        }
    }

    /** Runs a program with the JDK of this test and waits for its end. */
    static CliRun run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        return finish(start(directory, environment, command), directory);
    }

    /** Starts a program; its output goes to files, so that it never waits for a reader. */
    static Process start(Path directory, Map<String, String> environment, List<String> command) throws IOException {
        Files.createDirectories(directory);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("stdout").toFile())
                .redirectError(directory.resolve("stderr").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Waits for the end of a program that was started in this directory. */
    static CliRun finish(Process process, Path directory) throws IOException, InterruptedException {
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the launcher still runs after " + MOST_SECONDS + " s");
        }
        return new CliRun(
                process.exitValue(),
                Files.readString(directory.resolve("stdout"), StandardCharsets.UTF_8),
                Files.readString(directory.resolve("stderr"), StandardCharsets.UTF_8));
    }
}
