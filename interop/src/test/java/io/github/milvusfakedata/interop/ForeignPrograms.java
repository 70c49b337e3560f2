package io.github.milvusfakedata.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/**
 * Starts the Python scripts and the Go program beside these tests. Environments and the Go binary are made on first use
 * and kept, so a second run needs no network. Failsafe runs in the module's directory, where the sources are found.
 */
final class ForeignPrograms {
    private static final Path PYTHON_SOURCES = Path.of("src", "test", "python").toAbsolutePath();
    private static final Path GO_SOURCES = Path.of("src", "test", "go").toAbsolutePath();
    private static final Path SCRATCH = Path.of("target", "interop").toAbsolutePath();
    private static final int TIMEOUT_MINUTES = 10;
    private static final int LONGEST_MESSAGE = 4_000;
    private static final ConcurrentMap<String, String> ENVIRONMENTS = new ConcurrentHashMap<>();

    /** What a program that has ended said. */
    record Outcome(int exitCode, String output, String errors) {
        /** The last line of standard output. */
        String lastLine() {
            List<String> lines = output.lines().toList();
            return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        }
    }

    private ForeignPrograms() {}

    /** The arguments that start a script in a Python environment, such as {@code readers}. */
    static List<String> python(String environment, String script) {
        String interpreter = binaries(environment).resolve("python").toString();
        String source = PYTHON_SOURCES.resolve(script).toString();
        return List.of(interpreter, "-W", "ignore", "-B", source);
    }

    /** Where the programs of a Python environment lie. */
    static Path binaries(String environment) {
        return Path.of(ENVIRONMENTS.computeIfAbsent(environment, ForeignPrograms::makeEnvironment), "bin");
    }

    private static String makeEnvironment(String name) {
        return succeed(List.of(PYTHON_SOURCES.resolve("environment.sh").toString(), name), List.of())
                .lastLine();
    }

    /** The Go program that reads Parquet with Milvus' own library. */
    static List<String> goReader() {
        Path binary = SCRATCH.resolve("readrows");
        succeed(List.of("go", "build", "-C", GO_SOURCES.toString(), "-o", binary.toString(), "."), List.of());
        return List.of(binary.toString());
    }

    /** Runs a program to its end, which must be exit code 0. */
    static Outcome succeed(List<String> program, List<String> arguments) {
        Outcome outcome = run(program, arguments);
        if (outcome.exitCode() != 0) {
            throw new AssertionError(program + " " + arguments + " ended with " + outcome.exitCode() + "\n"
                    + tail(outcome.output()) + tail(outcome.errors()));
        }
        return outcome;
    }

    /** Runs a program to its end, whatever that is. */
    static Outcome run(List<String> program, List<String> arguments) {
        List<String> command = new ArrayList<>(program);
        command.addAll(arguments);
        try {
            Files.createDirectories(SCRATCH);
            Path output = Files.createTempFile(SCRATCH, "out", ".txt");
            Path errors = Files.createTempFile(SCRATCH, "err", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError(command + " still runs after " + TIMEOUT_MINUTES + " minutes");
                }
                return new Outcome(process.exitValue(), text(output), text(errors));
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(command + " was interrupted", e);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String tail(String text) {
        return text.length() <= LONGEST_MESSAGE ? text : "…" + text.substring(text.length() - LONGEST_MESSAGE);
    }
}
