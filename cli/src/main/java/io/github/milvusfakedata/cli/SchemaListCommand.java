package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.cli.terminal.TextTable;
import io.github.milvusfakedata.cli.terminal.TextTable.TableColumn;
import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema list}: all schemas with what they are good for. */
@Command(
        name = "list",
        description = "Lists all schemas: the built-in ones and your own.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " list [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + SchemaCommand.NAME + " list --output json")
final class SchemaListCommand implements Callable<Integer> {
    /** From here on there is room for everything side by side. */
    private static final int WIDE = 140;

    private final Console console;
    private final Supplier<SchemaLibrary> library;

    @Option(names = "--output", paramLabel = "table|json|yaml", description = "Output format (default: table).")
    private String output;

    SchemaListCommand(Console console, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TABLE, OutputForm.JSON, OutputForm.YAML);
        SchemaLibrary opened = library.get();
        List<SchemaEntry> entries = opened.list();
        console.problems(opened.warnings());
        if (form != OutputForm.TABLE) {
            console.out().println(form.document(SchemaJson.entries(entries)));
            return ExitCode.OK;
        }
        Style style = console.terminal().outputStyle();
        console.out().println(style.heading("Built-in schemas"));
        print(entries.stream().filter(SchemaEntry::builtin).toList(), style);
        List<SchemaEntry> own =
                entries.stream().filter(entry -> !entry.builtin()).toList();
        if (!own.isEmpty()) {
            console.out().println();
            console.out().println(style.heading("Your schemas"));
            print(own, style);
        }
        if (console.terminal().output()) {
            console.err().println();
            console.err().println("For details: " + SchemaCommand.NAME + " show ID");
        }
        return ExitCode.OK;
    }

    /** A line for each schema where the terminal is narrow: the rest is a command away. */
    private void print(List<SchemaEntry> entries, Style style) {
        int width = console.terminal().columns();
        boolean wide = width >= WIDE;
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.whole("Id", cells(entries, SchemaEntry::id)));
        if (wide) {
            columns.add(TableColumn.wrapped("Name", cells(entries, SchemaEntry::name)));
        }
        columns.add(TableColumn.number("Fields", cells(entries, entry -> Integer.toString(entry.fieldCount()))));
        columns.add(TableColumn.whole("Vectors", cells(entries, SchemaListCommand::dims)));
        if (wide) {
            columns.add(TableColumn.wrapped("Description", cells(entries, SchemaEntry::description)));
            columns.add(TableColumn.wrapped("Use cases", cells(entries, entry -> String.join(", ", entry.useCases()))));
        } else {
            columns.add(TableColumn.cut("Name", cells(entries, SchemaEntry::name)));
        }
        TextTable.withKey(columns).lines(width, style).forEach(console.out()::println);
    }

    private static String dims(SchemaEntry entry) {
        return entry.vectorDims().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<String> cells(List<SchemaEntry> entries, Function<SchemaEntry, String> cell) {
        return entries.stream().map(cell).map(Printable::of).toList();
    }
}
