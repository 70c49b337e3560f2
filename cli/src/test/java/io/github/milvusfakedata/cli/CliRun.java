package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the command inside the test's process.
 *
 * @param code exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record CliRun(int code, String out, String err) {
    /** A directory that isn't there, so that no test depends on the schemas of whoever runs it. */
    private static final Path NO_SCHEMAS = Path.of("target", "no-schemas");

    /** Runs the command as a script would. */
    static CliRun of(String... args) {
        return of(Terminal.NONE, "", args);
    }

    /** Runs the command on a terminal where someone types an answer. */
    static CliRun of(Terminal terminal, String typed, String... args) {
        return of(new Interrupt(), NO_SCHEMAS, terminal, typed, args);
    }

    /** Runs the command so that it can be interrupted. */
    static CliRun of(Interrupt interrupt, String... args) {
        return of(interrupt, NO_SCHEMAS, Terminal.NONE, "", args);
    }

    /** Runs the command as a script would, with the user's own schemas in a directory. */
    static CliRun withSchemas(Path schemas, String... args) {
        return of(new Interrupt(), schemas, Terminal.NONE, "", args);
    }

    /** Runs the command on a terminal, with the user's own schemas in a directory. */
    static CliRun withSchemas(Path schemas, Terminal terminal, String typed, String... args) {
        return of(new Interrupt(), schemas, terminal, typed, args);
    }

    private static CliRun of(Interrupt interrupt, Path schemas, Terminal terminal, String typed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        int code = new Cli(console, interrupt, () -> SchemaLibrary.at(schemas)).run(args);
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
