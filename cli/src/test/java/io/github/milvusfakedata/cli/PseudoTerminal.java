package io.github.milvusfakedata.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A command on a pseudo-terminal, as the program script of every Linux makes one. */
final class PseudoTerminal implements AutoCloseable {
    /** What the keys send. */
    static final String CONTROL_C = "\u0003";

    static final String CONTROL_D = "\u0004";

    private static final int MOST_POLLS = 600;
    private static final int POLL_MILLIS = 50;

    private final Process process;
    private final Path screen;

    private PseudoTerminal(Process process, Path screen) {
        this.process = process;
        this.screen = screen;
    }

    /** Starts a command; what it shows goes to a file in the directory. */
    static PseudoTerminal start(Path directory, Map<String, String> environment, List<String> command)
            throws IOException {
        String words = command.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        Path screen = directory.resolve("screen");
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", "stty cols 80; exec " + words, "/dev/null")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile());
        builder.environment().keySet().removeAll(List.of("NO_COLOR", "COLUMNS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("TERM", "xterm");
        builder.environment().put("SHELL", "/bin/sh");
        builder.environment().putAll(environment);
        return new PseudoTerminal(builder.start(), screen);
    }

    /** All that was shown so far. */
    String shown() throws IOException {
        return Files.readString(screen, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Waits until a text is shown. */
    PseudoTerminal await(String text) throws IOException, InterruptedException {
        for (int poll = 0; !shown().contains(text); poll++) {
            if (poll == MOST_POLLS || !process.isAlive()) {
                throw new AssertionError("'" + text + "' is not shown, but: " + shown());
            }
            Thread.sleep(POLL_MILLIS);
        }
        return this;
    }

    /** Types keys. */
    PseudoTerminal type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return this;
    }

    /** Waits for the end of the command and returns its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor((long) MOST_POLLS * POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the command still runs");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
