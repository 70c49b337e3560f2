package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Terminal;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds out what the standard streams are connected to. The launcher script knows and says it in system properties; Java
 * itself can only say whether input and output together are a terminal, so without the launcher Linux is asked.
 */
final class TerminalProbe {
    /** Set by the launcher: the letters i, o, e of those standard streams that are a terminal. */
    static final String STREAMS = "milvusfakedata.terminal";

    /** Set by the launcher: the width of the terminal. */
    private static final String COLUMNS = "milvusfakedata.columns";

    private static final File CONTROLLING_TERMINAL = new File("/dev/tty");
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private TerminalProbe() {}

    /** What is known of the terminal of this process. */
    static Terminal probe() {
        String streams = Optional.ofNullable(System.getProperty(STREAMS)).orElseGet(TerminalProbe::streams);
        boolean any = !streams.isEmpty();
        return new Terminal(
                streams.contains("i"),
                streams.contains("o"),
                streams.contains("e"),
                any ? columns() : Terminal.DEFAULT_COLUMNS,
                any && colour(),
                any && !isDumb());
    }

    /** See no-color.org: any text but the empty one turns colours off. */
    private static boolean colour() {
        return environment("NO_COLOR").isEmpty()
                && !isDumb()
                && !(environment("TERM").isEmpty() && File.separatorChar == '\\');
    }

    /** Terminals of editors and build servers call themselves so; control sequences would show as text. */
    private static boolean isDumb() {
        return environment("TERM").equals("dumb");
    }

    private static String environment(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }

    private static String streams() {
        if (!Files.isDirectory(OPEN_FILES)) {
            return System.console() != null && Runtime.version().feature() < 22 ? "ioe" : "";
        }
        StringBuilder letters = new StringBuilder();
        for (int descriptor = 0; descriptor < 3; descriptor++) {
            if (isTerminal(OPEN_FILES.resolve(Integer.toString(descriptor)))) {
                letters.append("ioe".charAt(descriptor));
            }
        }
        return letters.toString();
    }

    private static boolean isTerminal(Path openFile) {
        try {
            String device = Files.readSymbolicLink(openFile).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    private static int columns() {
        return number(System.getProperty(COLUMNS))
                .or(() -> number(System.getenv("COLUMNS")))
                .or(TerminalProbe::columnsOfDevice)
                .orElse(Terminal.DEFAULT_COLUMNS);
    }

    /** A width, unless the text is none. */
    static Optional<Integer> number(String text) {
        return text != null && text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** What stty says, in the form "24 80". */
    private static Optional<Integer> columnsOfDevice() {
        if (!CONTROLLING_TERMINAL.exists()) {
            return Optional.empty();
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(CONTROLLING_TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream output = stty.getInputStream()) {
                String size = new String(output.readAllBytes(), StandardCharsets.US_ASCII).strip();
                return number(size.substring(size.indexOf(' ') + 1));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
