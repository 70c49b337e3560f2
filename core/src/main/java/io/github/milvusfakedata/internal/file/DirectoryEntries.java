package io.github.milvusfakedata.internal.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a directory holds, one entry after the other. */
public final class DirectoryEntries {
    private DirectoryEntries() {}

    /** Told of each entry. */
    @FunctionalInterface
    public interface PathVisitor {
        /** Takes an entry; false ends the walk. */
        boolean goesOn(Path entry) throws IOException;
    }

    /**
     * Visits the entries in no order.
     *
     * @throws IOException if the directory can't be read, or the visitor fails
     */
    public static void forEach(Path directory, PathVisitor visitor) throws IOException {
        DirectoryStream<Path> entries = Files.newDirectoryStream(directory);
        try {
            for (Path entry : entries) {
                if (!visitor.goesOn(entry)) {
                    return;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } finally {
            close(entries);
        }
    }

    /**
     * Closes what was only read, of which nothing can be lost. The JDK throws a checked exception of its own where that
     * fails, which no signature tells.
     */
    private static void close(DirectoryStream<Path> entries) {
        try {
            entries.close();
        } catch (Exception nothingIsLost) {
            return;
        }
    }
}
