package io.github.milvusfakedata.library;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.internal.library.Home;
import io.github.milvusfakedata.internal.library.NewSchema;
import io.github.milvusfakedata.internal.library.Store;
import io.github.milvusfakedata.internal.library.StoreEntry;
import io.github.milvusfakedata.internal.library.StoreScan;
import io.github.milvusfakedata.internal.read.BuiltinSchema;
import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas that a user has at hand by an id: the built-in ones, and one's own in a directory, which the Python tool can
 * read and change too.
 *
 * <pre>{@code
 * SchemaLibrary library = SchemaLibrary.standard();
 * library.add("shop", Path.of("shop.yaml"), SchemaNotes.none().withDescription("What we sell"));
 * library.load("shop").rows(10_000).write(Path.of("shop"), WriteOptions.defaults());
 * }</pre>
 *
 * <p>Holds nothing in memory: each call looks at the directory anew. Many threads and processes may use one directory at
 * once; each change takes place as a whole or not at all. Letter case of ids counts only where two differ in nothing else.
 */
public final class SchemaLibrary {
    private final Optional<Path> directory;
    private final BuiltinIds builtins = new BuiltinIds();

    private SchemaLibrary(Optional<Path> directory) {
        this.directory = directory;
    }

    /**
     * The library of this user, as the command uses it: the directory that the environment variable {@code
     * MILVUS_FAKE_DATA_SCHEMA_DIR} names, or {@code ~/.milvus-fake-data/schemas}. It is made with the first schema.
     */
    public static SchemaLibrary standard() {
        return standard(System.getenv());
    }

    /** The library of a user with these environment variables. */
    public static SchemaLibrary standard(Map<String, String> environment) {
        return new SchemaLibrary(Home.of(environment).schemas());
    }

    /** The library of a directory, which need not exist. */
    public static SchemaLibrary at(Path directory) {
        return new SchemaLibrary(Optional.of(directory));
    }

    /** Where one's own schemas lie; empty for a user without a home directory, who has the built-in ones only. */
    public Optional<Path> directory() {
        return directory;
    }

    /** All schemas: the built-in ones from the simplest on, then one's own by id. What can't be read or is hidden is left out. */
    public List<SchemaEntry> list() {
        List<SchemaEntry> entries = new ArrayList<>();
        BuiltinSchemas.list().stream()
                .filter(schema -> isBuiltin(schema.id()))
                .forEach(schema -> entries.add(entry(schema)));
        scan().ifPresent(scan -> scan.entries().forEach((id, entry) -> entries.add(entry(id, entry))));
        return entries;
    }

    /**
     * Why {@link #list} leaves things out that lie in the directory: files that are missing or damaged, a damaged list,
     * ids that lead elsewhere. Nothing of that is ever changed unasked.
     */
    public List<Problem> warnings() {
        return scan().map(StoreScan::warnings).orElse(List.of());
    }

    private Optional<StoreScan> scan() {
        return directory.map(path -> StoreScan.of(new Store(path), builtins.fixed()));
    }

    /**
     * A schema's description.
     *
     * @throws FakeDataException if it is one's own and damaged, or the list of one's own schemas is
     */
    public Optional<SchemaEntry> find(String id) {
        if (isBuiltin(id)) {
            return BuiltinSchemas.list().stream()
                    .filter(schema -> schema.id().equalsIgnoreCase(id))
                    .map(SchemaLibrary::entry)
                    .findFirst();
        }
        return ownId(id).map(own -> entry(own, store().read(own)));
    }

    /**
     * Whether {@link #remove} would find something: one's own schema of this id, be it damaged or hidden by a built-in one.
     */
    public boolean isOwn(String id) {
        return ownId(id).isPresent();
    }

    /**
     * Data for a schema of the library. What breaks Milvus' rules is told by {@link FakeData#validate}.
     *
     * @throws FakeDataException if there is none of this id, or it is damaged
     */
    public FakeData load(String id) {
        return isBuiltin(id) ? FakeData.builtin(id) : FakeData.file(store().file(requiredOwn(id)));
    }

    /**
     * The schema's document as it is kept, JSON.
     *
     * @throws FakeDataException if there is none of this id, or its file can't be read
     */
    public String text(String id) {
        return isBuiltin(id) ? BuiltinSchemas.text(id) : SchemaReader.text(store().file(requiredOwn(id)));
    }

    /**
     * Adds a schema file, JSON or YAML. It is kept as JSON, unknown properties included; warnings about it are those of
     * {@code FakeData.file(file).validate()} and don't hinder.
     *
     * @param id letters, digits, {@code _}, {@code -} and {@code .}, at most 200 bytes; neither a built-in schema's nor
     *     {@code metadata}
     * @throws FakeDataException if the file is no schema or has errors, the id is not allowed or taken, or the directory
     *     can't be changed
     * @throws UncheckedIOException if the disk is full
     */
    public SchemaEntry add(String id, Path file, SchemaNotes notes) {
        return add(id, SubmittedSchema.of(file, id, idProblems(id)), notes, false);
    }

    /** Adds a schema that was built in code, as {@link #add(String, Path, SchemaNotes)} does. */
    public SchemaEntry add(String id, Collection collection, SchemaNotes notes) {
        return add(id, SubmittedSchema.of(collection, id, idProblems(id)), notes, false);
    }

    /** Adds a schema file as {@link #add(String, Path, SchemaNotes)} does, in place of one's own of the same id if any. */
    public SchemaEntry replace(String id, Path file, SchemaNotes notes) {
        return add(id, SubmittedSchema.of(file, id, idProblems(id)), notes, true);
    }

    /** Adds a schema as {@link #add(String, Collection, SchemaNotes)} does, in place of one's own of the same id if any. */
    public SchemaEntry replace(String id, Collection collection, SchemaNotes notes) {
        return add(id, SubmittedSchema.of(collection, id, idProblems(id)), notes, true);
    }

    /**
     * For those who have questions to ask before they add: throws what {@link #add(String, Path, SchemaNotes)} would throw
     * of this id and file, and changes nothing. Whether the id is taken is not looked at.
     */
    public void checkNew(String id, Path file) {
        SubmittedSchema.of(file, id, idProblems(id));
    }

    private List<Problem> idProblems(String id) {
        return Store.problem(id, builtins.taken(readableOwnId(id))).stream().toList();
    }

    private SchemaEntry add(String id, NewSchema draft, SchemaNotes notes, boolean replace) {
        StoreEntry entry = notes.on(draft.entry());
        return entry(store().add(id, draft.json(), entry, replace), entry);
    }

    /**
     * Changes what is said of one of one's own schemas.
     *
     * @throws FakeDataException if there is none of this id, it is built-in, or the directory can't be changed
     */
    public SchemaEntry update(String id, SchemaNotes notes) {
        String own = changeable(id);
        StoreEntry current = store().read(own);
        StoreEntry changed = store().update(own, Optional.empty(), old -> notes.on(old.withNumbersOf(current)));
        return entry(own, changed);
    }

    /**
     * Puts another schema file in the place of one of one's own, and changes what is said of it.
     *
     * @throws FakeDataException if there is no schema of this id, it is built-in, the file is no schema or has errors, or
     *     the directory can't be changed
     */
    public SchemaEntry update(String id, Path file, SchemaNotes notes) {
        String own = changeable(id);
        return update(own, SubmittedSchema.of(file, own, List.of()), notes);
    }

    /** Puts another schema in the place of one of one's own, as {@link #update(String, Path, SchemaNotes)} does. */
    public SchemaEntry update(String id, Collection collection, SchemaNotes notes) {
        String own = changeable(id);
        return update(own, SubmittedSchema.of(collection, own, List.of()), notes);
    }

    private SchemaEntry update(String own, NewSchema draft, SchemaNotes notes) {
        StoreEntry numbers = draft.entry();
        Optional<String> json = Optional.of(draft.json());
        return entry(own, store().update(own, json, old -> notes.on(old.withNumbersOf(numbers))));
    }

    /**
     * Removes one of one's own schemas. Damaged ones can be removed too, and so can an entry that a built-in schema hides.
     *
     * @throws FakeDataException if there is none of this id, it is built-in, or the directory can't be changed
     */
    public void remove(String id) {
        store().remove(changeable(id));
    }

    /**
     * Writes a schema's document to a file, JSON; directories are made as needed.
     *
     * @throws FakeDataException if there is no schema of this id, it is damaged, or there is a file already
     * @throws UncheckedIOException naming the file, if it can't be written
     */
    public void export(String id, Path file) {
        Export.write(text(id), file);
    }

    private boolean isBuiltin(String id) {
        return builtins.isMeant(id, readableOwnId(id));
    }

    /** None where the list of one's own schemas is damaged: the built-in ones are there all the same. */
    private Optional<String> readableOwnId(String id) {
        try {
            return ownId(id);
        } catch (FakeDataException damaged) {
            return Optional.empty();
        }
    }

    private Optional<String> ownId(String id) {
        return directory.flatMap(path -> new Store(path).idLike(id));
    }

    private String requiredOwn(String id) {
        return ownId(id).orElseThrow(() -> unknown(id));
    }

    private String changeable(String id) {
        Optional<String> own = ownId(id);
        if (own.isEmpty() && isBuiltin(id)) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.SCHEMA_BUILTIN.id(),
                    "",
                    "The schema " + Shown.quoted(id) + " is built-in and can't be changed or removed.",
                    "Add a changed copy under an id of its own."));
        }
        return own.orElseThrow(() -> unknown(id));
    }

    private FakeDataException unknown(String id) {
        return builtins.unknown(id, directory.map(path -> new Store(path).ids()).orElse(List.of()));
    }

    private Store store() {
        return new Store(directory.orElseThrow(() -> FakeDataException.of(Problem.error(
                ProblemCode.LIBRARY_DENIED.id(),
                "",
                "There is no home directory to store schemas in.",
                "Set a directory in " + Store.VARIABLE + "."))));
    }

    private static SchemaEntry entry(BuiltinSchema schema) {
        Collection collection = BuiltinSchemas.read(schema.id()).collection();
        StoreEntry entry = StoreEntry.of(collection, schema.title(), schema.description(), schema.useCases());
        return entry(schema.id(), entry, Optional.empty());
    }

    private SchemaEntry entry(String id, StoreEntry entry) {
        return entry(id, entry, Optional.of(store().file(id)));
    }

    private static SchemaEntry entry(String id, StoreEntry entry, Optional<Path> file) {
        return new SchemaEntry(
                id,
                entry.name(),
                entry.description(),
                entry.useCases(),
                entry.fieldCount(),
                entry.vectorDims(),
                file.isEmpty(),
                file);
    }
}
