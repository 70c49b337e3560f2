package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.format.FileSet;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * What lies in a dataset's directory, the files of its bundles included: each has a name such as {@code data/id.npy}. Links
 * are not followed, since what they lead to is someone else's.
 */
final class Entries {
    private Entries() {}

    /** Told of each entry. */
    interface EntryVisitor {
        void visit(String name) throws IOException;
    }

    /**
     * Visits all entries.
     *
     * @param isBundle tells the directories whose entries are visited in their place
     */
    static void forEach(Path directory, Predicate<String> isBundle, EntryVisitor visitor) throws IOException {
        forEach(directory, name -> {
            Path entry = directory.resolve(name);
            if (isBundle.test(name) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                forEach(entry, inside -> visitor.visit(name + "/" + inside));
            } else {
                visitor.visit(name);
            }
        });
    }

    private static void forEach(Path directory, EntryVisitor visitor) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                visitor.visit(entry.getFileName().toString());
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Removes a file; nothing where it does not exist, or its bundle is no directory of the dataset but a link. */
    static void deleteFile(Path directory, String name) throws IOException {
        int slash = name.indexOf('/');
        if (slash < 0 || Files.isDirectory(directory.resolve(name.substring(0, slash)), LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(directory.resolve(name));
        }
    }

    /** Removes the directories of a set's bundles, but none that holds something. */
    static void deleteDirectories(Path directory, FileSet set) throws IOException {
        for (String name : (Iterable<String>) set.directories()::iterator) {
            Path bundle = directory.resolve(name);
            try {
                if (Files.isDirectory(bundle, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(bundle);
                }
            } catch (DirectoryNotEmptyException othersAreThere) {
                continue;
            }
        }
    }
}
