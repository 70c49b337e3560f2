package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.internal.library.StoreEntry;
import io.github.milvusfakedata.internal.tree.Dialects;
import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.schema.Collection;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A schema to show: one of the library by its id, or a file that may be in no library.
 *
 * @param entry what is said of it
 * @param data its data
 * @param text the schema as JSON
 */
record ShownSchema(SchemaEntry entry, FakeData data, String text) {
    /**
     * The schema that an argument names; an id comes before a file of the same name.
     *
     * @throws io.github.milvusfakedata.schema.FakeDataException if there is none
     */
    static ShownSchema of(String argument, SchemaLibrary library, InputStream in) {
        Optional<SchemaEntry> known = library.find(argument);
        if (known.isEmpty() && isFile(argument)) {
            FakeData data = SchemaArgument.read("ID | FILE", argument, in);
            return new ShownSchema(entry(argument, data.collection()), data, data.schemaJson());
        }
        FakeData data = library.load(argument);
        return new ShownSchema(known.orElseThrow(), data, library.text(argument));
    }

    /** Whether a text that is no id is written like a file, or is the name of one. */
    private static boolean isFile(String argument) {
        if (argument.equals(SchemaArgument.STANDARD_INPUT) || Dialects.isOfFile(argument)) {
            return true;
        }
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static SchemaEntry entry(String argument, Collection collection) {
        StoreEntry said = StoreEntry.of(collection, collection.name(), collection.description(), List.of());
        Optional<Path> file =
                argument.equals(SchemaArgument.STANDARD_INPUT) ? Optional.empty() : Optional.of(Path.of(argument));
        return new SchemaEntry(
                argument,
                said.name(),
                said.description(),
                said.useCases(),
                said.fieldCount(),
                said.vectorDims(),
                false,
                file);
    }
}
