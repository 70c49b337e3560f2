package io.github.milvusfakedata.cli;

/** The exit codes of every command. */
final class ExitCode {
    /** Done, or nothing was to be done. */
    static final int OK = 0;

    /** Failed while running: a full disk, a fault of ours. */
    static final int FAILED = 1;

    /** Something that the user can mend: an option, a schema, a directory in the way. */
    static final int USAGE = 2;

    /** Interrupted by Ctrl-C, as shells count it. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
