package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schema remove}: takes one of the user's schemas out of the library. */
@Command(
        name = "remove",
        description = "Removes one of your schemas, after asking for confirmation.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " remove ID [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + SchemaCommand.NAME + " remove products --yes")
final class SchemaRemoveCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<SchemaLibrary> library;

    @Parameters(paramLabel = "ID", description = "Id of one of your schemas.")
    private String id;

    @Option(
            names = {"-y", "--yes"},
            description = "Don't ask for confirmation. Without a terminal, nothing is removed unless this is given.")
    private boolean yes;

    @Option(names = "--output", paramLabel = "text|json|yaml", description = "Output format (default: text).")
    private String output;

    SchemaRemoveCommand(Console console, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON, OutputForm.YAML);
        SchemaLibrary opened = library.get();
        // What isn't there or can't be removed is told at once: a question would be in vain.
        if (opened.isOwn(id) && !console.mayLose("Remove the schema " + Printable.of(id) + "?", yes)) {
            console.err().println("Nothing was removed.");
            if (form != OutputForm.TEXT) {
                console.out().println(form.document(SchemaJson.removed(id, false)));
            }
            return ExitCode.OK;
        }
        opened.remove(id);
        console.out()
                .println(
                        form == OutputForm.TEXT
                                ? "Removed " + Printable.of(id) + "."
                                : form.document(SchemaJson.removed(id, true)));
        return ExitCode.OK;
    }
}
