package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code schema export}: writes a schema to a file, to start one's own from or to hand on. */
@Command(
        name = "export",
        description = "Writes a schema to a new JSON file.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " export ID FILE",
        footerHeading = "%nExample:%n",
        footer = "  " + SchemaCommand.NAME + " export ecommerce my_shop.json")
final class SchemaExportCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<SchemaLibrary> library;

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the schema, as shown by schema list.")
    private String id;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "File to write; it must not exist yet. Missing directories are created.")
    private String file;

    SchemaExportCommand(Console console, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() {
        Path path = PathOption.required("FILE", file);
        library.get().export(id, path);
        console.out()
                .println("Wrote " + Printable.of(id) + " to "
                        + Printable.of(path.toAbsolutePath().toString()) + ".");
        return ExitCode.OK;
    }
}
