package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code generate}, all as text: {@link GenerateOptions} reads them, so that all mistakes are told at once. */
@Command(
        name = "generate",
        description = "Makes a dataset: a directory of data files and a meta.json.",
        sortOptions = false,
        customSynopsis = RootCommand.NAME + " generate (--builtin ID | --schema FILE | --config FILE) [OPTION...]",
        footerHeading = "%nExamples:%n",
        footer = {
            "  " + RootCommand.NAME + " generate --builtin simple --rows 100000 --preview",
            "  " + RootCommand.NAME + " generate --schema my.yaml --rows 2.5M --out my_data"
        })
final class GenerateCommand implements Callable<Integer>, OptionsChecked {
    private final Console console;
    private final Interrupt interrupt;
    private final RootCommand root;
    private final Supplier<SchemaLibrary> library;

    @Option(names = "--schema", paramLabel = "FILE", description = "A schema file, JSON or YAML; - for standard input.")
    String schema;

    @Option(
            names = "--builtin",
            paramLabel = "ID",
            description = "A built-in schema, such as simple or ecommerce, or one of yours; schema list shows them.")
    String builtin;

    @Option(
            names = Configuration.OPTION,
            paramLabel = "FILE",
            description =
                    "Options from a file, JSON or YAML; those that are typed win. A dataset's meta.json makes it again.")
    @SuppressWarnings("unused") // read before the command is called
    private String config;

    @Option(
            names = {"-r", "--rows"},
            paramLabel = "N",
            description = "Rows to make, such as 5000, 100k or 2.5M (default: 1,000). Also --total-rows.")
    String rows;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "parquet, json, jsonl, csv or numpy (default: parquet).")
    String format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "The dataset's directory (default: the collection's name, in the current directory), or a"
                    + " place in an object store, s3://bucket/prefix.")
    String out;

    @Option(
            names = {"-p", "--preview"},
            description = "Show the first five rows.")
    boolean preview;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Makes the same values again: any 64-bit integer (default: one is drawn and told).")
    String seed;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Partitions over which the partition key spreads the rows in Milvus; stands in the schema.")
    String partitions;

    @Option(
            names = "--shards",
            paramLabel = "N",
            description = "Shards of the collection in Milvus; stands in the schema.")
    String shards;

    @Option(
            names = "--milvus-version",
            paramLabel = "VERSION",
            description = "Check by the rules of this Milvus, such as 2.4 or 2.6.17 (default: the newest, 3.0).")
    String milvusVersion;

    @Option(names = "--validate-only", description = "Check the schema and the options, then stop.")
    boolean validateOnly;

    @Option(names = "--dry-run", description = "Show files, rows and sizes, write nothing.")
    boolean dryRun;

    @Option(
            names = "--max-file-size",
            paramLabel = "SIZE",
            description =
                    "The most bytes of a file, such as 2GB; a bare number counts MB (default: 256). Also --file-size.")
    String maxFileSize;

    @Option(
            names = "--max-rows-per-file",
            paramLabel = "N",
            description = "The most rows that a file may hold (default: 1,000,000). Also --rows-per-file.")
    String maxRowsPerFile;

    @Option(
            names = "--file-count",
            paramLabel = "N",
            description = "The number of files; with --rows or --max-file-size it settles the third.")
    String fileCount;

    @Option(
            names = "--batch-size",
            paramLabel = "N",
            description = "The most rows of a Parquet row group (default: 50,000).")
    String batchSize;

    @Option(
            names = "--compression",
            paramLabel = "CODEC",
            description = "auto, snappy, zstd, gzip or none; auto leaves vectors plain (default: auto).")
    String compression;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Threads that make data (default: one a processor); has no influence on the data.")
    String workers;

    @Option(
            names = "--poison",
            paramLabel = "RULE[,RULE]",
            description = "Break these rules of Milvus' importer, once each, to test what takes the files.")
    String poison;

    @Option(names = "--strict", description = "Take warnings for errors.")
    boolean strict;

    @Option(names = "--force", description = "Replace the files of an earlier dataset in the same directory.")
    boolean force;

    @Option(
            names = {"-y", "--yes"},
            description = "Don't ask before a large run.")
    boolean yes;

    @Option(names = "--no-progress", description = "Show no progress bar.")
    boolean noProgress;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            description = "How the result is told (default: text); where files go is --out.")
    String output;

    @Mixin
    StoreOptions store = new StoreOptions();

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
