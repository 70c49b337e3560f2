package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.Insertion;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code to-milvus insert}: puts the rows of a dataset or a schema into a collection, with no files. */
@Command(
        name = "insert",
        description =
                "Puts rows into a collection, straight from the generators; after a break it goes on where it stopped.",
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " insert (DATASET | --schema FILE | --builtin ID) [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " insert --builtin simple --rows 1M --seed 7 --collection try")
final class InsertCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(names = "--upsert", description = "Replace rows of the same key (default: leave them as they are).")
    private boolean upsert;

    @Option(
            names = "--append",
            description = "Add the rows to a collection that holds some, where keys are Milvus' to assign.")
    private boolean append;

    @Option(
            names = "--batch-bytes",
            paramLabel = "SIZE",
            description = "About how many bytes a message has, such as 16MB; a bare number counts MB (default: 8).")
    private String batchBytes;

    @Option(
            names = "--in-flight",
            paramLabel = "N",
            description = "How many messages are under way at a time (default: 4; Milvus Lite takes one).")
    private String inFlight;

    @Option(
            names = "--patience",
            paramLabel = "TIME",
            description = "For how long a server that does not answer is waited for (default: 2m).")
    private String patience;

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean noProgress;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--output", paramLabel = "text|json", description = "How the result is told (default: text).")
    private String output;

    InsertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON);
        FakeData data = source.data(session.library());
        InsertOptions inserting = inserting(source.collection(data));
        MilvusTarget target = options.target(
                session.environment(), data.collection().settings().database());
        InsertReport report = new InsertReport(session, data, source, inserting, noProgress);
        session.interrupt().begun();
        try (MilvusServer server = MilvusServer.connect(target)) {
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

    private InsertOptions inserting(String collection) {
        List<Problem> problems = new ArrayList<>();
        int bytes = (int) amount(
                problems,
                "--batch-bytes",
                batchBytes,
                batchBytes == null ? Optional.empty() : Quantities.bytes(batchBytes),
                InsertOptions.DEFAULT_BATCH_BYTES,
                InsertOptions.FEWEST_BATCH_BYTES,
                InsertOptions.MOST_BATCH_BYTES,
                "Messages have 64KB to 48MB.");
        int messages = (int) amount(
                problems,
                "--in-flight",
                inFlight,
                inFlight == null ? Optional.empty() : Quantities.count(inFlight),
                InsertOptions.DEFAULT_IN_FLIGHT,
                1,
                InsertOptions.MOST_IN_FLIGHT,
                "There may be 1 to 64.");
        Duration waiting = InsertOptions.DEFAULT_PATIENCE;
        try {
            waiting = ServerOptions.time("--patience", patience).orElse(waiting);
        } catch (FakeDataException wrong) {
            problems.addAll(wrong.problems());
        }
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
        InsertOptions chosen =
                InsertOptions.of(collection).batches(bytes, messages).patience(waiting);
        chosen = upsert ? chosen.upserting() : chosen;
        return append ? chosen.appending() : chosen;
    }

    private static long amount(
            List<Problem> problems,
            String option,
            String text,
            Optional<Long> value,
            long usual,
            long fewest,
            long most,
            String range) {
        if (text == null) {
            return usual;
        }
        if (value.isEmpty() || value.get() < fewest || value.get() > most) {
            problems.add(Problem.error(
                    ProblemCode.OPTION_VALUE.id(), option, "'" + text + "' is out of range, or no number.", range));
            return usual;
        }
        return value.get();
    }
}
