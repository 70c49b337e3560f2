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
            "Reads data files of any origin as Milvus' importer would, and tells what it would refuse or spoil, where, and"
                    + " what to do. Ends with 3 where anything is found."
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
            description = "Parquet, JSON, JSON Lines, CSV or NumPy files, or directories of them.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "The schema that the files are meant for, JSON or YAML; - for standard input (default: the"
                    + " meta.json beside the files).")
    String schema;

    @Option(
            names = "--builtin",
            paramLabel = "ID",
            description = "A built-in schema or one of yours, instead of a file.")
    String builtin;

    @Option(
            names = "--milvus-version",
            paramLabel = "VERSION",
            description = "The Milvus that shall import them, such as 2.4 or 2.6.17 (default: the server's of a"
                    + " --collection, else the newest known).")
    String milvusVersion;

    @Option(
            names = "--csv-separator",
            paramLabel = "CHARACTER",
            description =
                    "What parts the cells of CSV files, \\t for a tab, where the import is told so by its option sep"
                            + " (default: a comma).")
    String csvSeparator;

    @Option(
            names = "--csv-null",
            paramLabel = "TEXT",
            description =
                    "What stands for null in CSV files, where the import is told so by its option nullkey (default: an"
                            + " empty cell).")
    String csvNull;

    @Option(names = "--workers", paramLabel = "N", description = "Threads that read (default: one a processor).")
    String workers;

    @Option(names = "--no-progress", description = "Show no progress bar.")
    boolean noProgress;

    @Option(names = "--output", paramLabel = "text|json", description = "How the result is told (default: text).")
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
