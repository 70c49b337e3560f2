package io.github.milvusfakedata.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself: what holds for all its subcommands. */
@Command(
        name = RootCommand.NAME,
        description = "Makes mock data for the Milvus vector database from a schema.",
        customSynopsis = RootCommand.NAME + " COMMAND [OPTION...]",
        sortOptions = false,
        footer = {
            "",
            "First steps:",
            "  " + RootCommand.NAME + " generate --builtin simple --rows 100000 --preview",
            "  " + RootCommand.NAME + " generate --help"
        })
final class RootCommand {
    /** The command's name in help and messages. */
    static final String NAME = "milvus-fake-data";

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
            scope = ScopeType.INHERIT,
            description = "Tell more on standard error: settings, times.")
    private boolean verbose;

    @Option(names = RootCommand.NO_COLOR, scope = ScopeType.INHERIT, description = "Use no colours.")
    @SuppressWarnings("unused") // read before the parser is made, whose help has colours itself
    private boolean noColor;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean debug;

    @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
    @SuppressWarnings("unused") // read by the parser
    private boolean version;

    /** Whether more is to be told. */
    boolean isVerbose() {
        return verbose;
    }

    /** Whether failures come with stack traces. */
    boolean isDebug() {
        return debug;
    }
}
