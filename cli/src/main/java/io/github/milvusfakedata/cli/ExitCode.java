package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;

/** The exit codes of every command. */
public final class ExitCode {
    /** Done, or nothing was to be done. */
    public static final int OK = 0;

    /** Failed while running: a full disk, a fault of ours. */
    public static final int FAILED = 1;

    /** Something that the user can mend: an option, a schema, a directory in the way. */
    public static final int USAGE = 2;

    /** Checked, and found differences. */
    public static final int DIFFERENT = 3;

    /** Interrupted by Ctrl-C, as shells count it. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** The code of a run that ended with such a failure: rights are the user's to mend, everything else is not. */
    static int of(IOException failure) {
        return FileFailure.isDenied(failure) ? USAGE : FAILED;
    }
}
