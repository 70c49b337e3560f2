package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.FakeData;
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
                "Imports a dataset's files on the server (by REST, or by gRPC where it is too old for that) and waits until it "
                        + "is done.",
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " import DATASET [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " import simple_example")
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DATASET", description = "Directory of the dataset. Its collection must exist.")
    private String dataset;

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "Name of the collection (default: the one in the schema). Also --collection-name.")
    private String collection;

    @Option(
            names = "--remote-path",
            paramLabel = "PATH",
            description =
                    "Path of the dataset's directory as the server sees it: in its bucket, or on its disk if it uses "
                            + "local storage (default: the path on this machine).")
    private String remotePath;

    @Option(
            names = "--upload",
            paramLabel = "s3://BUCKET/PREFIX",
            description =
                    "First copy the files to the server's own bucket, as upload does, then import them from PREFIX.")
    private String upload;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--partition",
            paramLabel = "NAME",
            description = "Partition to import into (default: chosen by the server).")
    private String partition;

    @Option(names = "--wait", description = "Wait until the server has imported or rejected the files (the default).")
    private boolean wait;

    @Option(
            names = "--no-wait",
            description = "Exit as soon as the jobs are submitted; to-milvus jobs shows their progress.")
    private boolean noWait;

    @Mixin
    private RestOptions rest = new RestOptions();

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--no-progress", description = "Don't show a progress bar.")
    private boolean noProgress;

    @Option(names = "--output", paramLabel = "text|json", description = "Output format (default: text).")
    private String output;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON);
        if (wait && noWait) {
            throw Mistakes.clash("--no-wait", "--wait and --no-wait exclude each other.", "Leave out one of them.");
        }
        ImportOptions reached = rest.of(ImportOptions.defaults());
        Stores.check("--upload", Optional.ofNullable(upload), store, session.environment());
        Path directory =
                PathOption.required("DATASET", dataset).toAbsolutePath().normalize();
        FakeData data = FakeData.file(directory.resolve(Dataset.DESCRIPTION));
        DatasetFiles files = DatasetFiles.of(directory);
        String name = collection == null ? data.collection().name() : collection;
        MilvusTarget target = options.target(
                session.environment(), data.collection().settings().database());
        ImportReport report = new ImportReport(session, name, target.address().toString(), System.nanoTime());
        session.interrupt().begun();
        try (MilvusServer server = MilvusServer.connect(target);
                JobsBar bar = new JobsBar(session, !noProgress)) {
            requireCollection(server, name);
            if (!server.version().lite()) {
                files.requireReadBy(server.version().milvus(), data.collection());
            }
            ImportOptions importing =
                    reached.watched(bar::progress, session.interrupt().cancellation());
            importing = partition == null ? importing : importing.into(partition);
            BulkImport imports = BulkImport.of(server, importing);
            String place = place(directory);
            List<ImportJob> jobs = imports.submit(name, files.at(place));
            List<ImportJob> ended = noWait ? jobs : imports.await(jobs);
            bar.clear();
            report.imported(form, ended, files);
            return ended.stream().anyMatch(job -> job.state() == ImportState.FAILED) ? ExitCode.FAILED : ExitCode.OK;
        } catch (CancellationException e) {
            session.console()
                    .err()
                    .println("Interrupted. Submitted jobs continue on the server; to list them: " + RootCommand.NAME
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
        try (S3Store target = Stores.open("--upload", upload, store.within(options.timeout), session.environment());
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
                    "Create it first: " + creation(dataset, Optional.ofNullable(collection))));
        }
    }

    /** The command that makes the collection; without its name it would be one of the schema's name. */
    static String creation(String dataset, Optional<String> collection) {
        String named =
                collection.map(name -> " --collection " + Shown.plain(name)).orElse("");
        return ToMilvusCommand.NAME + " create " + Shown.plain(dataset) + named;
    }
}
