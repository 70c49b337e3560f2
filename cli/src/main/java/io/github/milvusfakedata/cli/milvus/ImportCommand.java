package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Repetition;
import io.github.milvusfakedata.cli.CountingBar;
import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.Mistakes;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.PathOption;
import io.github.milvusfakedata.cli.RootCommand;
import io.github.milvusfakedata.cli.StoreOptions;
import io.github.milvusfakedata.cli.storage.Stores;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.bulk.BulkImport;
import io.github.milvusfakedata.milvus.bulk.DatasetFiles;
import io.github.milvusfakedata.milvus.bulk.ImportJob;
import io.github.milvusfakedata.milvus.bulk.ImportOptions;
import io.github.milvusfakedata.milvus.bulk.ImportState;
import io.github.milvusfakedata.milvus.collection.LiveCollection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.storage.S3Location;
import io.github.milvusfakedata.storage.S3Store;
import io.github.milvusfakedata.storage.Upload;
import io.github.milvusfakedata.storage.UploadOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code to-milvus import}: has the server read a dataset's files by itself. */
@Command(
        name = "import",
        description =
                "Has the server import a dataset's files, by REST or, before Milvus 2.4, by gRPC, and waits for it.",
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " import DATASET [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " import simple_example")
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DATASET", description = "The directory of a dataset, whose collection must exist.")
    private String dataset;

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "The collection's name (default: the schema's). Also --collection-name.")
    private String collection;

    @Option(
            names = "--remote-path",
            paramLabel = "PATH",
            description =
                    "Where the dataset's directory lies for the server: a path in its own bucket, or on its own disk"
                            + " where it stores its data there (default: the path on this machine).")
    private String remotePath;

    @Option(
            names = "--upload",
            paramLabel = "s3://BUCKET/PREFIX",
            description =
                    "Copy the files there first, as upload does: to the server's own bucket. They are then imported from"
                            + " PREFIX.")
    private String upload;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--partition",
            paramLabel = "NAME",
            description = "The partition for all rows (default: the server's choice).")
    private String partition;

    @Option(
            names = "--wait",
            description = "Wait until the server has imported the files, or refused them (the default).")
    private boolean wait;

    @Option(
            names = "--no-wait",
            description = "End as soon as the server has the jobs; to-milvus jobs says how far they are.")
    private boolean noWait;

    @Mixin
    private RestOptions rest = new RestOptions();

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean noProgress;

    @Option(names = "--output", paramLabel = "text|json", description = "How the result is told (default: text).")
    private String output;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON);
        if (wait && noWait) {
            throw Mistakes.clash("--no-wait", "There can't be both --wait and --no-wait.", "Leave out one of them.");
        }
        Path directory =
                PathOption.required("DATASET", dataset).toAbsolutePath().normalize();
        FakeData data = Repetition.of(directory.resolve(Dataset.DESCRIPTION)).data();
        DatasetFiles files = DatasetFiles.of(directory);
        String name = collection == null ? data.collection().name() : collection;
        MilvusTarget target = options.target(
                session.environment(), data.collection().settings().database());
        JobsTold told = new JobsTold(session, name, target.address().toString(), System.nanoTime());
        session.interrupt().begun();
        try (MilvusServer server = MilvusServer.connect(target);
                JobsBar bar = new JobsBar(session, !noProgress)) {
            requireCollection(server, name);
            ImportOptions importing = rest.of(ImportOptions.defaults())
                    .watched(bar::progress, session.interrupt().cancellation());
            importing = partition == null ? importing : importing.into(partition);
            BulkImport imports = BulkImport.of(server, importing);
            String place = place(directory);
            List<ImportJob> jobs = imports.submit(name, files.at(place));
            List<ImportJob> ended = noWait ? jobs : imports.await(jobs);
            bar.clear();
            told.imported(form, ended, files);
            return ended.stream().anyMatch(job -> job.state() == ImportState.FAILED) ? ExitCode.FAILED : ExitCode.OK;
        } catch (CancellationException e) {
            session.console()
                    .err()
                    .println("Interrupted. What was submitted goes on at the server: " + RootCommand.NAME
                            + " to-milvus jobs");
            return ExitCode.INTERRUPTED;
        }
    }

    /** Where the dataset lies for the server, once it is there. */
    private String place(Path directory) {
        if (upload == null) {
            return remotePath == null ? directory.toString() : remotePath;
        }
        S3Location location = S3Location.parse("--upload", upload);
        try (S3Store target = Stores.open("--upload", upload, store, session.environment());
                CountingBar bar = session.rowsBar(!noProgress)) {
            Upload.of(
                    directory,
                    target,
                    new UploadOptions(
                            false,
                            progress -> bar.progress(progress.rows(), progress.totalRows()),
                            session.interrupt().cancellation()));
        }
        return remotePath == null ? location.prefix() : remotePath;
    }

    private void requireCollection(MilvusServer server, String name) {
        if (LiveCollection.find(server, name).isEmpty()) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.COLLECTION_MISSING.id(),
                    "--collection",
                    "There is no collection " + Shown.quoted(name) + " on "
                            + server.target().address() + ".",
                    "Make it first: " + creation(dataset, Optional.ofNullable(collection))));
        }
    }

    /** The command that makes the collection; without its name it would be one of the schema's name. */
    static String creation(String dataset, Optional<String> collection) {
        String named =
                collection.map(name -> " --collection " + Shown.plain(name)).orElse("");
        return ToMilvusCommand.NAME + " create " + Shown.plain(dataset) + named;
    }
}
