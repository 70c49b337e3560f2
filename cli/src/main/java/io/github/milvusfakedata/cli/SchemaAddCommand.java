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

/** {@code schema add}: keeps a schema file in the user's library. */
@Command(
        name = "add",
        description = "Adds a schema file to your schemas, for use as generate --builtin ID.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " add ID FILE [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + SchemaCommand.NAME + " add products products.json --use-cases search")
final class SchemaAddCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<SchemaLibrary> library;

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the schema: letters, digits, _, - and .")
    private String id;

    @Parameters(index = "1", paramLabel = "FILE", description = "Schema file, JSON or YAML.")
    private String file;

    @Mixin
    private NotesOptions notes;

    @Option(names = "--force", description = "Replace your schema of this id if there is one.")
    private boolean force;

    @Option(names = "--output", paramLabel = "text|json|yaml", description = "Output format (default: text).")
    private String output;

    SchemaAddCommand(Console console, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON, OutputForm.YAML);
        Path path = PathOption.required("FILE", file);
        SchemaLibrary opened = library.get();
        if (console.canAsk() && !notes.isComplete()) {
            opened.checkNew(id, path);
            if (force || !opened.isOwn(id)) {
                notes.askForMissing(console);
            }
        }
        SchemaNotes said = notes.forNew();
        SchemaEntry entry = force ? opened.replace(id, path, said) : opened.add(id, path, said);
        console.problems(Warnings.of(path));
        if (form != OutputForm.TEXT) {
            console.out().println(form.document(SchemaJson.entry(entry)));
            return ExitCode.OK;
        }
        String shown = Printable.of(entry.id());
        console.out().println("Added " + shown + ": " + Quantities.counted(entry.fieldCount(), "field") + ".");
        console.out()
                .println("To generate its data: "
                        + Printable.of(Reproduction.ofWords("generate", "--builtin", entry.id())));
        return ExitCode.OK;
    }
}
