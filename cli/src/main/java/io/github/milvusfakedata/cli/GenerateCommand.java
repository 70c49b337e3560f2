package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code generate}, all as text: {@link GenerateOptions} reads them, so that all mistakes are told at once. */
@Command(
        name = GenerateCommand.NAME,
        description = "Generates a dataset: a directory with data files and a meta.json.",
        sortOptions = false,
        customSynopsis = RootCommand.NAME + " generate (--builtin ID | --schema FILE | --config FILE) [OPTION...]",
        footerHeading = "%nExamples:%n",
        footer = {
            "  " + RootCommand.NAME + " generate --builtin simple --rows 100000 --preview",
            "  " + RootCommand.NAME + " generate --schema my.yaml --rows 2.5M --out my_data"
        })
final class GenerateCommand implements Callable<Integer>, OptionsChecked {
    /** The word that names the command. */
    static final String NAME = "generate";

    private final Console console;
    private final Interrupt interrupt;
    private final RootCommand root;
    private final Supplier<SchemaLibrary> library;

    @Option(names = "--schema", paramLabel = "FILE", description = "Schema file, JSON or YAML; - reads standard input.")
    String schema;

    @Option(
            names = "--builtin",
            paramLabel = "ID",
            description = "Built-in schema, such as simple or ecommerce, or one of your own; schema list shows all of "
                    + "them.")
    String builtin;

    @Option(
            names = Configuration.OPTION,
            paramLabel = "FILE",
            description = "Read options from a file, JSON or YAML; the command line takes precedence. A dataset's "
                    + "meta.json reproduces the dataset.")
    @SuppressWarnings("unused") // read before the command is called
    private String config;

    @Option(
            names = {"-r", "--rows"},
            paramLabel = "N",
            description = "Number of rows, such as 5000, 100k or 2.5M (default: 1,000). Also --total-rows.")
    String rows;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = "File format: ${COMPLETION-CANDIDATES} (default: parquet).")
    String format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description =
                    "Where to write: a directory, or s3://bucket/prefix for an object store (default: a directory "
                            + "named after the collection).")
    String out;

    @Option(
            names = {"-p", "--preview"},
            description = "Show the first five rows.")
    boolean preview;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Random seed, any 64-bit integer; the same seed gives the same values (default: random, and "
                    + "printed).")
    String seed;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Number of Milvus partitions for the partition key; recorded in the schema.")
    String partitions;

    @Option(
            names = "--shards",
            paramLabel = "N",
            description = "Number of Milvus shards of the collection; recorded in the schema.")
    String shards;

    @Option(
            names = "--milvus-version",
            paramLabel = "VERSION",
            description =
                    "Check by the rules of this Milvus version, such as 2.4 or 2.6.17 (default: the newest known).")
    String milvusVersion;

    @Option(names = "--validate-only", description = "Check the schema and the options, then exit.")
    boolean validateOnly;

    @Option(names = "--dry-run", description = "Show the files, rows and sizes without writing anything.")
    boolean dryRun;

    @Option(
            names = "--max-file-size",
            paramLabel = "SIZE",
            description =
                    "Maximum size of a file, such as 2GB, by 1024; a number without a unit is in MiB (default: 256). Also "
                            + "--file-size.")
    String maxFileSize;

    @Option(
            names = "--max-rows-per-file",
            paramLabel = "N",
            description = "Maximum rows in a file (default: 1,000,000). Also --rows-per-file.")
    String maxRowsPerFile;

    @Option(
            names = "--file-count",
            paramLabel = "N",
            description = "Number of files. Together with --rows it sets the size of the files, together with "
                    + "--max-file-size the number of rows.")
    String fileCount;

    @Option(
            names = "--batch-size",
            paramLabel = "N",
            description = "Maximum rows in a Parquet row group (default: 50,000).")
    String batchSize;

    @Option(
            names = "--compression",
            paramLabel = "CODEC",
            description = "Parquet compression: auto, snappy, zstd, gzip or none; auto leaves vectors uncompressed "
                    + "(default: auto).")
    String compression;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Number of worker threads (default: one per processor). Doesn't change the data.")
    String workers;

    @Option(
            names = "--poison",
            paramLabel = "RULE[,RULE]",
            description = "Break these rules of Milvus' importer on purpose, such as text-too-long, once each, to test "
                    + "whatever reads the files. docs/reference/poison.md lists the rules.")
    String poison;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    boolean strict;

    @Option(names = "--force", description = "Replace an existing dataset in the same place.")
    boolean force;

    @Option(
            names = {"-y", "--yes"},
            description = "Don't ask for confirmation before a large run.")
    boolean yes;

    @Option(names = "--no-progress", description = "Don't show a progress bar.")
    boolean noProgress;

    @Option(names = "--output", paramLabel = "text|json", description = "Output format of the summary (default: text).")
    String output;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            description =
                    "Timeout of a single request to the object store, such as 30s or 5m; a number without a unit is "
                            + "in seconds (default: 60s).")
    String timeout;

    GenerateCommand(Console console, Interrupt interrupt, RootCommand root, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.interrupt = interrupt;
        this.root = root;
        this.library = library;
    }

    @Override
    public void checkOptions() {
        GenerateOptions.read(this);
    }

    @Override
    public Integer call() {
        return new GenerateRun(this, console, interrupt, library, root).run();
    }
}
