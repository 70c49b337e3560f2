package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.internal.file.DirectoryEntries;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Severity;
import io.github.milvusfakedata.schema.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a store holds: the schemas that can be read, and why the others are skipped. The numbers of an entry come from its
 * file, so that they are right even where somebody has edited it.
 */
public final class StoreScan {
    private final StoreDirectory directory;
    private final List<String> builtins;
    private final SortedMap<String, StoreEntry> entries = new TreeMap<>();
    private final List<Problem> warnings = new ArrayList<>();

    private StoreScan(StoreDirectory directory, List<String> builtins) {
        this.directory = directory;
        this.builtins = builtins;
    }

    /**
     * Looks at all of a store. Never fails: what can't be read is among the warnings.
     *
     * @param builtins the ids that the built-in schemas have, so that no other can
     */
    public static StoreScan of(Store store, List<String> builtins) {
        StoreScan scan = new StoreScan(store.directory(), builtins);
        try {
            SchemaList list = scan.directory.list();
            for (String id : new TreeSet<>(list.ids())) {
                scan.look(id, list);
            }
            scan.lookForStrays(list);
        } catch (FakeDataException unreadable) {
            unreadable.problems().forEach(problem -> scan.warnings.add(asWarning(problem)));
        }
        return scan;
    }

    /** The schemas by id, in alphabetical order. */
    public Map<String, StoreEntry> entries() {
        return entries;
    }

    /** Why other schemas are skipped. */
    public List<Problem> warnings() {
        return warnings;
    }

    private void look(String id, SchemaList list) {
        Optional<StoreEntry> entry = list.entry(id);
        Optional<String> builtin =
                builtins.stream().filter(id::equalsIgnoreCase).findFirst();
        if (!SchemaIds.isFileName(id)) {
            skip("its id is not a valid file name.", id, "Remove it.");
        } else if (entry.isEmpty()) {
            skip(
                    "its entry in the list is not an object.",
                    id,
                    "Remove it, or add the schema again with " + Setting.FORCE + ".");
        } else if (builtin.isPresent()) {
            skip("a built-in schema has the same id.", id, "Add its file under another id, then remove this one.");
        } else {
            read(id, entry.get());
        }
    }

    private void read(String id, StoreEntry entry) {
        try {
            entries.put(id, entryOf(directory, id, entry));
        } catch (FakeDataException unreadable) {
            // Another process may have removed it since the list was read.
            if (directory.list().ids().contains(id)) {
                Problem problem = unreadable.problems().get(0);
                warnings.add(
                        warning(id, problem.message(), "Fix " + StoreDirectory.fileName(id) + ", or remove the schema.")
                                .at(problem.location()));
            }
        }
    }

    /**
     * The entry with the numbers of its file.
     *
     * @throws FakeDataException if the file is missing or no schema
     */
    static StoreEntry entryOf(StoreDirectory directory, String id, StoreEntry entry) {
        Collection collection = SchemaReader.read(directory.file(id)).collection();
        String name = entry.name().isEmpty() ? id : entry.name();
        return StoreEntry.of(collection, name, entry.description(), entry.useCases());
    }

    private void skip(String reason, String id, String hint) {
        warnings.add(warning(id, reason, hint).at(new Location(directory.path().toString(), 0)));
    }

    private static Problem warning(String id, String reason, String hint) {
        return Problem.warning(
                ProblemCode.LIBRARY_ENTRY.id(), "", "The schema " + Shown.quoted(id) + " is skipped: " + reason, hint);
    }

    private static Problem asWarning(Problem problem) {
        return new Problem(
                Severity.WARNING,
                problem.code(),
                problem.location(),
                problem.path(),
                problem.message(),
                problem.hint());
    }

    private static boolean isStray(Path file, SchemaList list) {
        String name = file.getFileName().toString();
        if (!name.endsWith(StoreDirectory.ENDING)) {
            return false;
        }
        String id = name.substring(0, name.length() - StoreDirectory.ENDING.length());
        return !id.equals(StoreDirectory.LIST)
                && !list.ids().contains(id)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Schemas that somebody copied here, or that a process which died could not put into the list any more. */
    private void lookForStrays(SchemaList list) {
        if (!Files.isDirectory(directory.path())) {
            return;
        }
        try {
            DirectoryEntries.forEach(directory.path(), file -> {
                if (isStray(file, list)) {
                    warnings.add(Problem.warning(
                                    ProblemCode.LIBRARY_ENTRY.id(),
                                    "",
                                    "This file is skipped: it is not in the list of schemas.",
                                    "Add it as a schema, or move it away.")
                            .at(new Location(file.toString(), 0)));
                }
                return true;
            });
        } catch (IOException unreadable) {
            warnings.add(asWarning(directory
                    .denied("The directory of your own schemas can't be read.")
                    .problems()
                    .get(0)));
        }
    }
}
