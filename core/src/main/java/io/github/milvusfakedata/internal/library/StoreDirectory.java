package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.internal.lock.FileHold;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * The directory of a store: names of files, the list, and changes, which happen one at a time and replace files as a
 * whole.
 *
 * @param path the directory, which need not exist
 */
record StoreDirectory(Path path) {
    /** The id that the list's own file would have. */
    static final String LIST = "metadata";

    /** How the names of all files of the store end. */
    static final String ENDING = ".json";

    /** Hidden, and only ever used by who holds the lock, so that the file that a dead process left is simply removed. */
    private static final String TEMPORARY = ".milvus-fake-data.tmp";

    StoreDirectory {
        Objects.requireNonNull(path, "path");
    }

    static String fileName(String id) {
        return id + ENDING;
    }

    /**
     * The file of a schema.
     *
     * @throws FakeDataException if the id names none in the directory
     */
    Path file(String id) {
        if (!SchemaIds.isFileName(id)) {
            throw noFileName(id);
        }
        try {
            return path.resolve(fileName(id));
        } catch (InvalidPathException e) {
            throw noFileName(id);
        }
    }

    private static FakeDataException noFileName(String id) {
        return FakeDataException.of(Problem.error(
                ProblemCode.SCHEMA_ID.id(),
                "",
                "The id " + Shown.quoted(id) + " can't be used as a file name on this system.",
                "Choose an id such as my_products."));
    }

    private Path listFile() {
        return path.resolve(fileName(LIST));
    }

    /**
     * The list as it is now; an empty one where there is none.
     *
     * @throws FakeDataException if there is one that can't be read
     */
    SchemaList list() {
        requireDirectory();
        Path list = listFile();
        if (Files.notExists(list, LinkOption.NOFOLLOW_LINKS) || leadsThroughAFile()) {
            return SchemaList.empty();
        }
        // Nobody can tell whether there is one: what is taken for empty would be written anew.
        if (!Files.exists(list, LinkOption.NOFOLLOW_LINKS)) {
            throw denied("The directory of your own schemas can't be read.");
        }
        Node root;
        try {
            root = Document.jsonTree(list);
        } catch (FakeDataException unreadable) {
            throw damaged(unreadable.problems().get(0));
        }
        return SchemaList.of(root)
                .orElseThrow(
                        () -> damaged(Problem.error("", "", "It should be an object, got " + root.shown() + ".", "")
                                .at(new Location(list.toString(), root.place().line()))));
    }

    /** Whether nothing can be there, as for users whose home is {@code /dev/null}. */
    private boolean leadsThroughAFile() {
        Path at = path.toAbsolutePath().getParent();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at != null && !Files.isDirectory(at);
    }

    private static FakeDataException damaged(Problem cause) {
        return FakeDataException.of(Problem.error(
                        ProblemCode.LIBRARY_LIST.id(),
                        "",
                        "The list of your own schemas can't be used. " + cause.message(),
                        "Fix it, or move it away and add the schemas again.")
                .at(cause.location()));
    }

    /** What is done while no other process changes the store. */
    interface StoreChange<T> {
        /** Carries out the change of a store with this list. */
        T apply(SchemaList list) throws IOException;
    }

    /**
     * Makes a change, and the directory if need be.
     *
     * @throws FakeDataException if the directory can't be written to, or the list can't be read
     * @throws UncheckedIOException if the disk is full
     */
    <T> T change(StoreChange<T> change) {
        requireDirectory();
        try {
            Files.createDirectories(path);
            FileHold hold = StoreLock.take(path);
            try {
                return change.apply(list());
            } finally {
                hold.close();
            }
        } catch (IOException e) {
            if (FileFailure.isDiskFull(e)) {
                throw FileFailure.unchecked("write to", path, e);
            }
            throw denied("The directory of your own schemas can't be changed: " + FileFailure.reason(e));
        }
    }

    private void requireDirectory() {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
            throw denied("The path of the directory of your own schemas is not a directory.");
        }
    }

    /** That something can't be done with the directory. */
    FakeDataException denied(String message) {
        return FakeDataException.of(Problem.error(
                        ProblemCode.LIBRARY_DENIED.id(),
                        "",
                        message,
                        "Change its permissions, or name another directory in " + Store.VARIABLE + ".")
                .at(new Location(path.toString(), 0)));
    }

    /** Replaces the list. */
    void replaceList(String json) throws IOException {
        replace(listFile(), json);
    }

    /** Replaces the file of a schema. */
    void replace(String id, String json) throws IOException {
        replace(file(id), json);
    }

    /** Removes the file of a schema, or a link to it; nothing else that may bear its name. */
    static void delete(Path file) throws IOException {
        if (Files.isSymbolicLink(file) || Files.isRegularFile(file)) {
            Files.delete(file);
        }
    }

    /** Replaces a file as a whole. Where it is a link, as in collections of settings, what it leads to is replaced. */
    private static void replace(Path file, String text) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new IOException(target + " is not a file");
        }
        Path temporary = target.resolveSibling(TEMPORARY);
        if (Files.isRegularFile(temporary, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(temporary);
        }
        Files.createFile(temporary);
        try {
            Files.writeString(temporary, text, StandardOpenOption.WRITE);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }
}
