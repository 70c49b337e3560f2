package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.library.SchemaNotes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that changes a library of schemas: adds one, or changes some until it is killed. */
final class LibraryChanges {
    /** What the program says when it has made its first changes, with all classes loaded. */
    static final String READY = "ready";

    private static final int CHANGING = 3;

    private LibraryChanges() {}

    /** Starts the program in a process of its own, small, since many run at once. */
    static Process start(Path directory, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx48m",
                "-cp",
                Path.of("target/milvus-fake-data.jar") + File.pathSeparator + Path.of("target/test-classes"),
                LibraryChanges.class.getName(),
                directory.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** A schema whose vector has so many dimensions. */
    static Collection schema(int dim) {
        return Collection.of(
                "changing",
                Field.of("id", "Int64").primaryKey().build(),
                Field.of("vector", "FloatVector").dim(dim).build());
    }

    /**
     * Adds the schema that the second argument names, or without one changes schemas for ever.
     *
     * @param arguments the directory, and an id if any
     */
    public static void main(String[] arguments) {
        SchemaLibrary library = SchemaLibrary.at(Path.of(arguments[0]));
        if (arguments.length > 1) {
            library.add(arguments[1], schema(8), SchemaNotes.none().withDescription("added as " + arguments[1]));
            return;
        }
        String own = "of-" + ProcessHandle.current().pid() + '-';
        for (int turn = 2; true; turn++) {
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
