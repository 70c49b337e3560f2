package io.github.milvusfakedata.sink;

import io.github.milvusfakedata.internal.net.Causes;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final String DISK_FULL = "No space left";

    private FileFailure() {}

    /**
     * The same failure, told with its path.
     *
     * @param action what was tried, such as {@code write}
     */
    public static IOException of(String action, Path path, IOException cause) {
        return new IOException("Cannot " + action + " " + path + ": " + reason(cause), cause);
    }

    /**
     * {@link #of} for where no checked exception may be thrown.
     *
     * @param action what was tried, such as {@code write}
     */
    public static UncheckedIOException unchecked(String action, Path path, IOException cause) {
        IOException told = of(action, path, cause);
        return new UncheckedIOException(told.getMessage(), told);
    }

    /** Whether there was no room left. */
    public static boolean isDiskFull(IOException cause) {
        return said(cause).contains(DISK_FULL);
    }

    /** Whether the rights to a file or directory were missing, here or in what caused the failure. */
    public static boolean isDenied(IOException failure) {
        return Causes.find(failure, AccessDeniedException.class).isPresent();
    }

    /** Why it failed, as the end of a sentence. */
    public static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied.";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file of this name has appeared in the meantime.";
        }
        if (cause instanceof NoSuchFileException) {
            return "the file or its directory does not exist.";
        }
        if (isDiskFull(cause)) {
            return "the disk is full (" + said(cause) + ").";
        }
        return said(cause).isEmpty() ? cause.getClass().getSimpleName() + "." : said(cause) + ".";
    }

    /**
     * A failure as a sentence. Where nobody has told it with its path yet, the JDK's exceptions hold the path alone, or
     * nothing.
     */
    public static String sentence(IOException failure) {
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            return "Cannot access " + file.getFile() + ": " + reason(failure);
        }
        return failure.getMessage() == null
                ? "A file can't be read or written: " + reason(failure)
                : failure.getMessage();
    }

    /** The operating system's words, without the path. */
    private static String said(IOException cause) {
        String said = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return said == null ? "" : said.strip();
    }
}
