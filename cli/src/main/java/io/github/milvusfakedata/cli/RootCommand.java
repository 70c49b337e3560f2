package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.log.EventLog;
import io.github.milvusfakedata.cli.log.LogSettings;
import io.github.milvusfakedata.schema.FakeDataException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself: what holds for all its subcommands. */
@Command(
        name = RootCommand.NAME,
        description = "Generates mock data for the Milvus vector database from a schema.",
        customSynopsis = RootCommand.NAME + " COMMAND [OPTION...]",
        sortOptions = false,
        footer = {
            "",
            "First steps:",
            "  " + RootCommand.NAME + " generate --builtin simple --rows 100000 --preview",
            "  " + RootCommand.NAME + " generate --help"
        })
public final class RootCommand {
    /** The command's name in help and messages. */
    public static final String NAME = "milvus-fake-data";

    /** Turns colours off, as the environment variable NO_COLOR does. */
    static final String NO_COLOR = "--no-color";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // read by the parser
    private boolean help;

    @Option(
            names = {"-v", "--verbose"},
            arity = "0",
            scope = ScopeType.INHERIT,
            description = "Log to standard error; -vv logs in more detail.")
    private boolean[] verbose = {};

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print errors and warnings only.")
    private boolean quiet;

    @Option(
            names = "--log-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Append the log to this file instead of standard error.")
    private String logFile;

    @Option(
            names = "--log-format",
            paramLabel = "text|json",
            scope = ScopeType.INHERIT,
            description = "Log format (default: text).")
    private String logFormat;

    @Option(names = RootCommand.NO_COLOR, scope = ScopeType.INHERIT, description = "Don't use colours.")
    @SuppressWarnings("unused") // read before the parser is made, whose help has colours itself
    private boolean noColor;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    private boolean debug;

    @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
    @SuppressWarnings("unused") // read by the parser
    private boolean version;

    private EventLog log = EventLog.NONE;

    /** Whether progress and summaries are to be left out. */
    public boolean isQuiet() {
        return quiet;
    }

    /** The log, which takes nothing where none was asked for. */
    public EventLog log() {
        return log;
    }

    /**
     * Opens the log that the options ask for, if they ask for one.
     *
     * @throws FakeDataException if the options are wrong, or the file can't be written to
     */
    void openLog(Console console) {
        Optional<LogSettings> settings = LogOptions.read(verboseness(), logFile, logFormat);
        if (settings.isPresent()) {
            log = LogOptions.open(settings.get(), console.err());
        }
    }

    private int verboseness() {
        int count = 0;
        for (boolean one : verbose) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Whether failures come with stack traces. */
    boolean isDebug() {
        return debug;
    }
}
