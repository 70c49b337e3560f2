package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.library.SchemaNotes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.nio.file.Path;

/** A program that changes a library of schemas: adds one, or changes some until it is killed. */
final class LibraryChanges {
    /** What the program says when it has made its first changes, with all classes loaded. */
    static final String READY = "ready";

    private static final int CHANGING = 3;

    private LibraryChanges() {}

    /** A schema whose vector has so many dimensions. */
    static Collection schema(int dim) {
        return Collection.of(
                "changing",
                Field.of("id", "Int64").primaryKey().build(),
                Field.of("vector", "FloatVector").dim(dim).build());
    }

    /**
     * Adds the schema that the second argument names; without one changes schemas for ever, with a third some times.
     *
     * @param arguments the directory, an id if any, and a number of changes if any
     */
    public static void main(String[] arguments) {
        SchemaLibrary library = SchemaLibrary.at(Path.of(arguments[0]));
        if (arguments.length > 1) {
            library.add(arguments[1], schema(8), SchemaNotes.none().withDescription("added as " + arguments[1]));
        }
        if (arguments.length != 2) {
            change(library, arguments.length == 1 ? Integer.MAX_VALUE : Integer.parseInt(arguments[2]));
        }
    }

    private static void change(SchemaLibrary library, int times) {
        String own = "of-" + ProcessHandle.current().pid() + '-';
        for (int turn = 2; turn - 2 < times; turn++) {
            String id = own + turn % CHANGING;
            library.replace(id, schema(turn), SchemaNotes.none());
            library.update("steady", SchemaNotes.none().withDescription("turn " + turn + " of " + own));
            if (turn % 2 == 0) {
                library.remove(id);
            }
            if (turn == 2) {
                System.out.println(READY);
            }
        }
    }
}
