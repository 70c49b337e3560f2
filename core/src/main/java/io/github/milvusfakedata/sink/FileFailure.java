package io.github.milvusfakedata.sink;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Says in a sentence what failed with which file. The operating system's own words alone ("No space left on device")
 * don't name the file, and the JDK's exceptions often hold nothing but the file.
 */
public final class FileFailure {
    private FileFailure() {}

    /**
     * The same failure, told with its path.
     *
     * @param action what was tried, such as {@code write}
     */
    public static IOException of(String action, Path path, IOException cause) {
        return new IOException("Cannot " + action + " " + path + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied.";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file of this name has appeared meanwhile.";
        }
        if (cause instanceof NoSuchFileException) {
            return "the file or its directory does not exist.";
        }
        String said = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        if (said == null || said.isBlank()) {
            return cause.getClass().getSimpleName() + ".";
        }
        return said.contains("No space left") ? "the disk is full (" + said + ")." : said + ".";
    }
}
