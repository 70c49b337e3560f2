package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Schemas in a directory as the Python tool keeps them: a file for each, and a list of all, {@code metadata.json}.
 *
 * <p>A new schema's file comes before its entry in the list, a removed one's goes after it, and every file is replaced as
 * a whole: whenever a process dies, everything that is listed is there, and readers need no lock. A list that can't be
 * read is never replaced, since what it held would be lost.
 */
public final class Store {
    /** The environment variable that moves the store. */
    public static final String VARIABLE = "MILVUS_FAKE_DATA_SCHEMA_DIR";

    private final StoreDirectory directory;

    /** The store of a directory, which need not exist. */
    public Store(Path directory) {
        this.directory = new StoreDirectory(directory);
    }

    StoreDirectory directory() {
        return directory;
    }

    /** Why a new schema can't have this id, if it can't. */
    public static Optional<Problem> problem(String id, List<String> builtins) {
        return SchemaIds.problem(id, builtins);
    }

    /**
     * The file of a schema.
     *
     * @throws FakeDataException if the id names none in the directory
     */
    public Path file(String id) {
        return directory.file(id);
    }

    /**
     * The ids of all schemas that the list names, those left out that name no file of the directory.
     *
     * @throws FakeDataException if the list can't be read
     */
    public List<String> ids() {
        return directory.list().ids().stream().filter(SchemaIds::isFileName).toList();
    }

    /**
     * The id as it stands in the list, letter case ignored where there is only one such.
     *
     * @throws FakeDataException if the list can't be read
     */
    public Optional<String> idLike(String id) {
        return idLike(id, directory.list());
    }

    private static Optional<String> idLike(String id, SchemaList list) {
        if (list.ids().contains(id)) {
            return Optional.of(id);
        }
        List<String> alike = list.ids().stream().filter(id::equalsIgnoreCase).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /**
     * What is said of a listed schema, with the numbers of its file.
     *
     * @throws FakeDataException if there is none of exactly this id, or its file is missing or no schema
     */
    public StoreEntry read(String id) {
        return StoreScan.entryOf(directory, id, directory.list().entry(id).orElseThrow(() -> gone(id)));
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
        return directory.change(list -> {
            if (!replace) {
                requireFree(id, json, list);
            }
            String target = idLike(id, list).orElse(id);
            String changed = readable(list.with(target, entry));
            directory.replace(target, json);
            directory.replaceList(changed);
            return target;
        });
    }

    private void requireFree(String id, String json, SchemaList list) {
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
                ProblemCode.SCHEMA_EXISTS.id(),
                "",
                message,
                "Choose another id, or replace it with " + Setting.FORCE + "."));
    }

    /**
     * Changes the schema of an id, its entry, or both.
     *
     * @param json the new document, or empty to leave the old one
     * @return the new entry
     * @throws FakeDataException if there is none, or the directory can't be changed
     */
    public StoreEntry update(String id, Optional<String> json, UnaryOperator<StoreEntry> change) {
        return directory.change(list -> {
            StoreEntry entry = change.apply(list.entry(id).orElseThrow(() -> gone(id)));
            String changed = readable(list.with(id, entry));
            if (json.isPresent()) {
                directory.replace(id, json.get());
            }
            directory.replaceList(changed);
            return entry;
        });
    }

    /**
     * Removes a schema. Where its id leads out of the directory, only its entry goes.
     *
     * @return the id
     * @throws FakeDataException if there is none, or the directory can't be changed
     */
    public String remove(String id) {
        return directory.change(list -> {
            if (!list.ids().contains(id)) {
                throw gone(id);
            }
            directory.replaceList(readable(list.without(id)));
            if (SchemaIds.isFileName(id)) {
                StoreDirectory.delete(file(id));
            }
            return id;
        });
    }

    private static FakeDataException gone(String id) {
        return FakeDataException.of(Problem.error(
                ProblemCode.BUILTIN.id(), "", "There is no schema " + Shown.quoted(id) + " of your own.", ""));
    }

    /** The list's document. Nothing is written that could not be read again: too many schemas, too long texts, half characters. */
    private static String readable(SchemaList list) {
        String json = list.toJson();
        String name = StoreDirectory.fileName(StoreDirectory.LIST);
        try {
            SchemaReader.requireFileSize(name, json);
            Document.jsonTree(name, json);
            return json;
        } catch (FakeDataException unreadable) {
            Problem cause = unreadable.problems().get(0);
            throw FakeDataException.of(Problem.error(
                    cause.code(), "", "The list of your own schemas could not be read again: " + cause.message(), ""));
        }
    }
}
