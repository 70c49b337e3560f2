package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schema show}: one schema with its fields, rules, a row and sizes, or its text. */
@Command(
        name = "show",
        description = "Shows a schema: its fields and their properties, a sample row, and the size of a row.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " show ID|FILE [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + SchemaCommand.NAME + " show ecommerce")
final class SchemaShowCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<SchemaLibrary> library;

    @Parameters(paramLabel = "ID | FILE", description = "Id of the schema, as shown by schema list, or a schema file.")
    private String id;

    @Option(
            names = "--output",
            paramLabel = "table|json|yaml",
            description = "Output format; json and yaml print the schema itself (default: table).")
    private String output;

    @Option(
            names = "--generate",
            description =
                    "With json and yaml: print for every field how its values are made, also where only its name says so.")
    private boolean generate;

    SchemaShowCommand(Console console, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TABLE, OutputForm.JSON, OutputForm.YAML);
        ShownSchema schema = ShownSchema.of(id, library.get(), console.in());
        FakeData data = schema.data();
        if (form != OutputForm.TABLE) {
            String text = generate ? data.described().schemaJson() : schema.text();
            console.out().println(form.document(text.stripTrailing()));
            return ExitCode.OK;
        }
        // That a key has fewer values than rows is for those to know who make rows.
        console.problems(data.rows(1).validate());
        new SchemaReport(schema.entry(), data, schema.text())
                .lines(console.terminal().columns(), console.terminal().outputStyle())
                .forEach(console.out()::println);
        return ExitCode.OK;
    }
}
