package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.FakeDataException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Words of the command line as paths. */
public final class PathOption {
    private PathOption() {}

    /**
     * The path of an argument that must not be empty: a shell makes an empty word of a variable that is not set, and as a
     * path it would mean the current directory.
     *
     * @throws FakeDataException if it is empty or no path
     */
    public static Path required(String argument, String text) {
        if (text.isBlank()) {
            throw Mistakes.wrong(argument, "The value is empty.", "Write the name of a file or directory.");
        }
        return of(argument, text);
    }

    /**
     * The path of an argument.
     *
     * @throws FakeDataException if it is none
     */
    public static Path of(String argument, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Mistakes.wrong(argument, "'" + text + "' is not a valid path: " + e.getReason() + ".", "");
        }
    }
}
