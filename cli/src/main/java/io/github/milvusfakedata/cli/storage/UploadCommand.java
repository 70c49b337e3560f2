package io.github.milvusfakedata.cli.storage;

import io.github.milvusfakedata.cli.Console;
import io.github.milvusfakedata.cli.Interrupt;
import io.github.milvusfakedata.cli.RootCommand;
import io.github.milvusfakedata.cli.StoreOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upload}: copies a dataset to an object store. */
@Command(
        name = UploadCommand.NAME,
        description = "Copies a dataset to S3, MinIO or another S3-compatible object store.",
        sortOptions = false,
        customSynopsis = RootCommand.NAME + " upload DIR TARGET [OPTION...]",
        footerHeading = "%nExamples:%n",
        footer = {
            "  " + RootCommand.NAME + " upload my_data s3://bucket/my_data",
            "  " + RootCommand.NAME + " upload my_data s3://bucket/my_data --endpoint-url http://localhost:9000"
        })
public final class UploadCommand implements Callable<Integer> {
    /** The word that names the command. */
    public static final String NAME = "upload";

    private final Console console;
    private final Interrupt interrupt;
    private final RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR", description = "Directory of the dataset.")
    String directory;

    @Parameters(index = "1", paramLabel = "TARGET", description = "Destination, such as s3://bucket/products.")
    String target;

    @Option(names = "--force", description = "Replace an existing dataset in the same place.")
    boolean force;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            description =
                    "Timeout of a single request to the object store, such as 30s or 5m; a number without a unit is "
                            + "in seconds (default: 60s).")
    String timeout;

    @Option(names = "--no-progress", description = "Don't show a progress bar.")
    boolean noProgress;

    @Option(names = "--output", paramLabel = "text|json", description = "Output format (default: text).")
    String output;

    /** The command on these streams, which may be interrupted. */
    public UploadCommand(Console console, Interrupt interrupt, RootCommand root) {
        this.console = console;
        this.interrupt = interrupt;
        this.root = root;
    }

    @Override
    public Integer call() {
        return new UploadRun(this, console, interrupt, root).run();
    }
}
