package io.github.milvusfakedata.internal.directory;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The directories that a run made on the way to its own, so that one that comes to nothing leaves none behind.
 *
 * @param paths the innermost first
 */
record MadeDirectories(List<Path> paths) {
    /** Makes a directory and what is missing above it; makes nothing if not all can be made. */
    static MadeDirectories make(Path directory) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = directory; path != null && !Files.exists(path); path = path.getParent()) {
            missing.add(path);
        }
        MadeDirectories made = new MadeDirectories(missing);
        try {
            Files.createDirectories(directory);
            return made;
        } catch (IOException e) {
            made.remove();
            throw e;
        }
    }

    /** Removes them again, but none that holds something by now. */
    void remove() throws IOException {
        try {
            for (Path path : paths) {
                if (Files.exists(path)) {
                    Files.delete(path);
                }
            }
        } catch (DirectoryNotEmptyException e) {
            // Someone else has put something there, which stays with all that is above it.
            return;
        }
    }
}
