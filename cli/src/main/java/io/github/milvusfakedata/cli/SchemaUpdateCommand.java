package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.library.SchemaNotes;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schema update}: changes one of the user's schemas, or what is said of it. */
@Command(
        name = "update",
        description = "Updates one of your schemas: its file, its title, description and use cases, or both.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " update ID [FILE] [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + SchemaCommand.NAME + " update products --description 'What the shop sells'")
final class SchemaUpdateCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<SchemaLibrary> library;

    @Parameters(index = "0", paramLabel = "ID", description = "Id of one of your schemas.")
    private String id;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            arity = "0..1",
            description = "New schema file, JSON or YAML (default: keep the schema).")
    private String file;

    @Mixin
    private NotesOptions notes;

    @Option(names = "--output", paramLabel = "text|json|yaml", description = "Output format (default: text).")
    private String output;

    SchemaUpdateCommand(Console console, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON, OutputForm.YAML);
        SchemaNotes said = notes.forChange();
        if (file == null && said.isEmpty()) {
            throw Mistakes.clash(
                    "FILE", "There is nothing to change.", "Give a schema file, --name, --description or --use-cases.");
        }
        SchemaEntry entry = file == null ? library.get().update(id, said) : replaced(said);
        if (form != OutputForm.TEXT) {
            console.out().println(form.document(SchemaJson.entry(entry)));
            return ExitCode.OK;
        }
        console.out()
                .println("Updated " + Printable.of(entry.id()) + ": " + Quantities.counted(entry.fieldCount(), "field")
                        + ".");
        return ExitCode.OK;
    }

    private SchemaEntry replaced(SchemaNotes said) {
        Path path = PathOption.required("FILE", file);
        SchemaEntry entry = library.get().update(id, path, said);
        console.problems(Warnings.of(path));
        return entry;
    }
}
