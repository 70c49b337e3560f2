package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.internal.read.Node;
import io.github.milvusfakedata.internal.read.SchemaReader;
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
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A directory of schemas as the Python tool keeps them: a file for each, and {@code metadata.json}.
 *
 * <p>Each file is replaced as a whole, by a rename, and a new schema's file comes before its entry in the list while a
 * removed one's goes after it: whenever a process dies, everything that is listed is there. Readers need no lock; changes
 * happen one at a time. A list that can't be read is never replaced, since what it held would be lost.
 */
public final class Store {
    /** The environment variable that moves the store. */
    public static final String VARIABLE = "MILVUS_FAKE_DATA_SCHEMA_DIR";

    /** The id that the list's own file would have. */
    static final String LIST = "metadata";

    private static final String ENDING = ".json";

    /** Hidden, and only ever used by who holds the lock, so that what a dead process left is simply overwritten. */
    private static final String TEMPORARY = ".milvus-fake-data.tmp";

    private final Path directory;

    /** The store of a directory, which need not exist. */
    public Store(Path directory) {
        this.directory = directory;
    }

    static String fileName(String id) {
        return id + ENDING;
    }

    Path directory() {
        return directory;
    }

    /** Why a new schema can't have this id, if it can't. */
    public static Optional<Problem> problem(String id, List<String> builtins) {
        return SchemaIds.problem(id, builtins);
    }

    /**
     * The file of a schema.
     *
     * @throws FakeDataException if this system can't have such a file
     */
    public Path file(String id) {
        try {
            return directory.resolve(fileName(id));
        } catch (InvalidPathException e) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.SCHEMA_ID.id(),
                    "",
                    "The id " + Shown.quoted(id) + " can't be a file's name on this system.",
                    "Choose an id such as my_products."));
        }
    }

    /**
     * The list as it is now; an empty one where there is none.
     *
     * @throws FakeDataException if there is one that can't be read
     */
    Metadata metadata() {
        requireDirectory();
        Path list = directory.resolve(fileName(LIST));
        if (!Files.exists(list, LinkOption.NOFOLLOW_LINKS)) {
            return Metadata.empty();
        }
        Node root;
        try {
            root = SchemaReader.readJson(list);
        } catch (FakeDataException unreadable) {
            throw damaged(unreadable.problems().get(0));
        }
        return Metadata.of(root)
                .orElseThrow(() ->
                        damaged(Problem.error("", "", "it is no object.", "").at(new Location(list.toString(), 1))));
    }

    private static FakeDataException damaged(Problem cause) {
        return FakeDataException.of(Problem.error(
                        ProblemCode.LIBRARY_LIST.id(),
                        "",
                        "The list of your own schemas can't be used: " + cause.message(),
                        "Mend it, or move it away and add the schemas again.")
                .at(cause.location()));
    }

    /**
     * The ids of all schemas that the list names, those left out that name no file of the directory.
     *
     * @throws FakeDataException if the list can't be read
     */
    public List<String> ids() {
        return metadata().ids().stream().filter(SchemaIds::isFileName).toList();
    }

    /**
     * The id as it stands in the list, letter case ignored where there is only one such.
     *
     * @throws FakeDataException if the list can't be read
     */
    public Optional<String> idLike(String id) {
        return idLike(id, metadata());
    }

    /**
     * What is said of a listed schema, with the numbers of its file.
     *
     * @throws FakeDataException if there is none of exactly this id, or its file is missing or no schema
     */
    public StoreEntry read(String id) {
        return StoreScan.entryOf(this, id, metadata().entry(id).orElseThrow(() -> gone(id)));
    }

    private static Optional<String> idLike(String id, Metadata list) {
        if (list.ids().contains(id)) {
            return Optional.of(id);
        }
        List<String> alike = list.ids().stream().filter(id::equalsIgnoreCase).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /**
     * Adds a schema.
     *
     * @param json the schema's document
     * @param replace whether a schema of the same id gives way
     * @return the id that it has now: that of the schema in whose place it came, in the same letter case
     * @throws FakeDataException if there is one already and it doesn't, or the directory can't be changed
     */
    public String add(String id, String json, StoreEntry entry, boolean replace) {
        return change(list -> {
            if (!replace) {
                requireFree(id, json, list);
            }
            String target = idLike(id, list).orElse(id);
            write(file(target), json);
            writeList(list.with(target, entry));
            return target;
        });
    }

    private void requireFree(String id, String json, Metadata list) {
        Optional<String> taken =
                list.ids().stream().filter(id::equalsIgnoreCase).findFirst();
        if (taken.isPresent()) {
            throw exists("There is a schema " + Shown.quoted(taken.get()) + " already.");
        }
        Path file = file(id);
        // An equal one was left by a process that died before it wrote the list.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !holds(file, json)) {
            throw exists("The file " + file + " is there already, though not in the list of schemas.");
        }
    }

    private static boolean holds(Path file, String json) {
        try {
            return SchemaReader.text(file).equals(json);
        } catch (FakeDataException unreadable) {
            return false;
        }
    }

    private static FakeDataException exists(String message) {
        return FakeDataException.of(Problem.error(
                ProblemCode.SCHEMA_EXISTS.id(), "", message, "Choose another id, or replace it with --force."));
    }

    /**
     * Changes the schema of an id, its entry, or both.
     *
     * @param json the new document, or empty to leave the old one
     * @return the new entry
     * @throws FakeDataException if there is none, or the directory can't be changed
     */
    public StoreEntry update(String id, Optional<String> json, UnaryOperator<StoreEntry> change) {
        return change(list -> {
            StoreEntry old = list.entry(id).orElseThrow(() -> gone(id));
            if (json.isPresent()) {
                write(file(id), json.get());
            }
            StoreEntry changed = change.apply(old);
            writeList(list.with(id, changed));
            return changed;
        });
    }

    /**
     * Removes a schema. Where its id leads out of the directory, only its entry goes.
     *
     * @throws FakeDataException if there is none, or the directory can't be changed
     */
    public void remove(String id) {
        change(list -> {
            if (!list.ids().contains(id)) {
                throw gone(id);
            }
            writeList(list.without(id));
            if (SchemaIds.isFileName(id)) {
                Files.deleteIfExists(file(id));
            }
            return id;
        });
    }

    private static FakeDataException gone(String id) {
        return FakeDataException.of(Problem.error(
                ProblemCode.BUILTIN.id(), "", "There is no schema " + Shown.quoted(id) + " of your own.", ""));
    }

    /** What is done while no other process changes the store. */
    private interface Change<T> {
        T apply(Metadata list) throws IOException;
    }

    private <T> T change(Change<T> change) {
        requireDirectory();
        try {
            Files.createDirectories(directory);
            StoreLock lock = StoreLock.take(directory);
            try {
                return change.apply(metadata());
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            if (FileFailure.isDiskFull(e)) {
                IOException told = FileFailure.of("write to", directory, e);
                throw new UncheckedIOException(told.getMessage(), told);
            }
            throw denied("The directory of your own schemas can't be changed: " + FileFailure.reason(e));
        }
    }

    private void requireDirectory() {
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(directory)) {
            throw denied("Something else is in the place of the directory of your own schemas.");
        }
    }

    FakeDataException denied(String message) {
        return FakeDataException.of(Problem.error(
                        ProblemCode.LIBRARY_DENIED.id(),
                        "",
                        message,
                        "Change its permissions, or name another directory in " + VARIABLE + ".")
                .at(new Location(directory.toString(), 0)));
    }

    private void writeList(Metadata list) throws IOException {
        write(directory.resolve(fileName(LIST)), list.toJson());
    }

    /** Replaces a file as a whole. Where it is a link, as in collections of settings, what it leads to is replaced. */
    private static void write(Path file, String text) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        Path temporary = target.resolveSibling(TEMPORARY);
        Files.deleteIfExists(temporary);
        try {
            Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }
}
