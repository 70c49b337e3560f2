package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.Mistakes;
import io.github.milvusfakedata.cli.OptionReading;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.TimeOption;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.collection.IndexChoice;
import io.github.milvusfakedata.milvus.collection.LiveCollection;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.Insertion;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code to-milvus insert}: puts the rows of a dataset or a schema into a collection, with no files. */
@Command(
        name = "insert",
        description = "Inserts rows into a collection without writing files. If interrupted, the next run continues "
                + "where it stopped.",
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " insert (DATASET | --schema FILE | --builtin ID) [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " insert --builtin simple --rows 1M --seed 7 --collection try")
final class InsertCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(names = "--create", description = "Create the collection if it is missing, as create does, then insert.")
    private boolean create;

    @Mixin
    private IndexOptions indexing = new IndexOptions();

    @Option(names = "--upsert", description = "Replace rows with the same key (default: keep them).")
    private boolean upsert;

    @Option(
            names = "--append",
            description = "Add the rows to a collection that already has rows, if Milvus assigns the keys (auto_id).")
    private boolean append;

    @Option(
            names = "--batch-bytes",
            paramLabel = "SIZE",
            description =
                    "Approximate size of a request, such as 16MB; a number without a unit is in MiB (default: 8).")
    private String batchBytes;

    @Option(
            names = "--in-flight",
            paramLabel = "N",
            description = "Number of requests in flight (default: 4; 1 for Milvus Lite).")
    private String inFlight;

    @Option(
            names = "--patience",
            paramLabel = "TIME",
            description = "How long to keep retrying while the server doesn't answer (default: 2m).")
    private String patience;

    @Option(names = "--no-progress", description = "Don't show a progress bar.")
    private boolean noProgress;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--output", paramLabel = "text|json", description = "Output format (default: text).")
    private String output;

    InsertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON);
        IndexChoice indexes = indexing.choice();
        if (indexing.isTyped() && !create) {
            throw Mistakes.clash(
                    "--create",
                    "Options of indexes have no effect without --create.",
                    "Add --create, or leave them out.");
        }
        FakeData data = source.data(session.library());
        InsertOptions inserting = inserting(source.collection(data));
        MilvusTarget target = options.target(
                session.environment(), data.collection().settings().database());
        InsertReport report = new InsertReport(session, data, source, inserting, noProgress);
        session.interrupt().begun();
        try (MilvusServer server = MilvusServer.connect(target)) {
            if (create) {
                createIfMissing(server, data, inserting.collection(), indexes, form);
            }
            Insertion done = Insertion.of(
                    server, data, inserting.watched(report, session.interrupt().cancellation()));
            report.done(form, done);
            return ExitCode.OK;
        } catch (CancellationException stopped) {
            report.stopped("Interrupted.");
            return ExitCode.INTERRUPTED;
        } catch (MilvusException failed) {
            report.stopped("Not all rows were inserted.");
            throw failed;
        } finally {
            report.close();
        }
    }

    /** One that is there stays as it is, so that the same command goes on where it was interrupted. */
    private void createIfMissing(
            MilvusServer server, FakeData data, String collection, IndexChoice indexes, OutputForm form) {
        if (LiveCollection.find(server, collection).isPresent()) {
            return;
        }
        CreateOptions creating = new CreateOptions(
                collection,
                false,
                indexes,
                !indexing.isNone(),
                session.interrupt().cancellation());
        Creation made = Creation.of(server, data, creating);
        if (form == OutputForm.TEXT && !session.root().isQuiet()) {
            session.console()
                    .out()
                    .println("Created " + Printable.of(made.collection()) + " on "
                            + server.target().address() + (made.loaded() ? ", loaded." : ", not loaded."));
        }
    }

    private InsertOptions inserting(String collection) {
        OptionReading reading = new OptionReading();
        int bytes = batchBytes(reading);
        int messages = reading.countWithin(
                "--in-flight", inFlight, InsertOptions.DEFAULT_IN_FLIGHT, 1, InsertOptions.MOST_IN_FLIGHT);
        Duration waiting = reading.read(() -> TimeOption.read("--patience", patience))
                .flatMap(time -> time)
                .orElse(InsertOptions.DEFAULT_PATIENCE);
        reading.requireNoProblems();
        InsertOptions chosen =
                InsertOptions.of(collection).batches(bytes, messages).patience(waiting);
        chosen = upsert ? chosen.upserting() : chosen;
        return append ? chosen.appending() : chosen;
    }

    private int batchBytes(OptionReading reading) {
        long bytes = reading.bytes("--batch-bytes", batchBytes).orElse(InsertOptions.DEFAULT_BATCH_BYTES);
        if (bytes < InsertOptions.FEWEST_BATCH_BYTES || bytes > InsertOptions.MOST_BATCH_BYTES) {
            reading.wrong("--batch-bytes", "'" + batchBytes + "' is out of range.", "Use 64KB to 48MB.");
            return InsertOptions.DEFAULT_BATCH_BYTES;
        }
        return (int) bytes;
    }
}
