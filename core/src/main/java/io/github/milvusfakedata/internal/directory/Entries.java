package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.file.DirectoryEntries;
import io.github.milvusfakedata.internal.format.FileSet;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        inside(directory, name -> {
            Path entry = directory.resolve(name);
            if (isBundle.test(name) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                inside(entry, inside -> visitor.visit(name + "/" + inside));
            } else {
                visitor.visit(name);
            }
        });
    }

    private static void inside(Path directory, EntryVisitor visitor) throws IOException {
        DirectoryEntries.forEach(directory, entry -> {
            visitor.visit(entry.getFileName().toString());
            return true;
        });
    }

    /** Whether a path is a plain file, the only thing that runs write: no link, pipe, device or directory. */
    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Removes a file; nothing where it does not exist, is no plain file, or its bundle is no directory of the dataset but a
     * link.
     */
    static void deleteFile(Path directory, String name) throws IOException {
        int slash = name.indexOf('/');
        Path file = directory.resolve(name);
        if (isFile(file)
                && (slash < 0
                        || Files.isDirectory(directory.resolve(name.substring(0, slash)), LinkOption.NOFOLLOW_LINKS))) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Gives a file its name, in the place of an older one of ours.
     *
     * @throws FileAlreadyExistsException if something that no run wrote has come into the way
     */
    static void move(Path file, Path name) throws IOException {
        if (Files.exists(name, LinkOption.NOFOLLOW_LINKS) && !isFile(name)) {
            throw new FileAlreadyExistsException(name.toString());
        }
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Gives a file a name that nothing bears.
     *
     * @throws FileAlreadyExistsException if something does
     */
    static void moveNew(Path file, Path name) throws IOException {
        if (Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(name.toString());
        }
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
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
