package io.github.milvusfakedata.cli.doctor;

import io.github.milvusfakedata.cli.Console;
import io.github.milvusfakedata.cli.Interrupt;
import io.github.milvusfakedata.cli.RootCommand;
import io.github.milvusfakedata.cli.milvus.ServedCollection;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code doctor}: examines data files. Here are its options only, so that other commands load nothing else of it. */
@Command(
        name = DoctorCommand.NAME,
        description = {
            "Checks data files, whoever wrote them, by the rules of Milvus' importer: reports what it would "
                    + "reject or alter, where, and how to fix it. Exits with 3 if it finds a problem."
        },
        sortOptions = false,
        customSynopsis =
                RootCommand.NAME + " doctor PATH... [--schema FILE | --builtin ID | --collection NAME] [OPTION...]",
        footerHeading = "%nExamples:%n",
        footer = {
            "  " + RootCommand.NAME + " doctor my_data",
            "  " + RootCommand.NAME + " doctor export.parquet --schema products.json --milvus-version 2.4"
        })
public final class DoctorCommand implements Callable<Integer> {
    /** The command's name. */
    public static final String NAME = "doctor";

    final Console console;
    final Interrupt interrupt;
    final RootCommand root;
    final Supplier<SchemaLibrary> library;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            completionCandidates = FileKindTitles.class,
            description = "Data files (${COMPLETION-CANDIDATES}), or directories with such files.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description =
                    "Schema to check the files against, JSON or YAML; - reads standard input (default: the meta.json "
                            + "beside the files).")
    String schema;

    @Option(
            names = "--builtin",
            paramLabel = "ID",
            description = "Built-in schema, or one of your own, instead of a schema file.")
    String builtin;

    @Option(
            names = "--milvus-version",
            paramLabel = "VERSION",
            description =
                    "Milvus version that will import the files, such as 2.4 or 2.6.17 (default: that of the server "
                            + "with --collection, else the newest known).")
    String milvusVersion;

    @Option(
            names = "--csv-separator",
            paramLabel = "CHARACTER",
            description = "Separator of CSV files, \\t for a tab, if you set the import option sep (default: a comma).")
    String csvSeparator;

    @Option(
            names = "--csv-null",
            paramLabel = "TEXT",
            description = "Text that means null in CSV files, if you set the import option nullkey (default: an empty "
                    + "cell).")
    String csvNull;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Number of worker threads (default: one per processor).")
    String workers;

    @Option(names = "--no-progress", description = "Don't show a progress bar.")
    boolean noProgress;

    @Option(names = "--output", paramLabel = "text|json", description = "Output format (default: text).")
    String output;

    /** Set where the line names this command: its many options take some milliseconds to be understood. */
    ServedCollection served;

    /**
     * The command on these streams, with the schemas of this user.
     *
     * @param needed whether the command line names the command
     */
    public static CommandLine line(
            Console console, Interrupt interrupt, RootCommand root, Supplier<SchemaLibrary> library, boolean needed) {
        DoctorCommand command = new DoctorCommand(console, interrupt, root, library);
        CommandLine line = new CommandLine(command);
        if (needed) {
            command.served = new ServedCollection();
            line.addMixin("served", command.served);
        }
        return line;
    }

    private DoctorCommand(Console console, Interrupt interrupt, RootCommand root, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.interrupt = interrupt;
        this.root = root;
        this.library = library;
    }

    @Override
    public Integer call() {
        return new DoctorRun(this).run();
    }
}
