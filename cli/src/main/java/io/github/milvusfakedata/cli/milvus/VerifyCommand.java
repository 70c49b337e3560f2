package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.CountingBar;
import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.OptionReading;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.verify.Verification;
import io.github.milvusfakedata.milvus.verify.VerifyLevel;
import io.github.milvusfakedata.milvus.verify.VerifyOptions;
import io.github.milvusfakedata.milvus.verify.VerifyReport;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code to-milvus verify}: compares a collection with the recipe of its rows. */
@Command(
        name = "verify",
        description = {
            "Compares a collection with the rows it should have, value by value, and runs searches and "
                    + "filters with known answers. Needs no data files. Exits with 3 if anything differs."
        },
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " verify (DATASET | --schema FILE --seed N | --builtin ID --seed N)"
                + " [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " verify simple_example --level sample")
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "What to compare: count (the number of rows), sample (some rows), scalar (all rows, all fields "
                            + "except vectors) or full (everything, bit for bit) (default: full).")
    private String level;

    @Option(
            names = "--sample-rows",
            paramLabel = "N",
            description = "Number of rows that the level sample compares, and that searches and filters are taken from "
                    + "(default: 1,000).")
    private String sampleRows;

    @Option(
            names = "--show-rows",
            paramLabel = "N",
            description = "Maximum number of differing rows to list per kind of difference (default: 10).")
    private String shownRows;

    @Option(names = "--no-questions", description = "Don't run searches and filters.")
    private boolean noQuestions;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--no-progress", description = "Don't show a progress bar.")
    private boolean noProgress;

    @Option(names = "--output", paramLabel = "text|json", description = "Output format (default: text).")
    private String output;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON);
        VerifyOptions verifying = verifying();
        FakeData data = source.data(session.library());
        String collection = source.collection(data);
        MilvusTarget target = options.target(
                session.environment(), data.collection().settings().database());
        try {
            VerifyReport report = verified(target, collection, data, verifying);
            if (form == OutputForm.JSON) {
                session.console().out().println(VerificationJson.of(collection, report));
            } else if (!report.matches() || !session.root().isQuiet()) {
                new VerificationReport(collection, target.address().toString(), report)
                        .lines()
                        .forEach(session.console().out()::println);
            }
            return report.matches() ? ExitCode.OK : ExitCode.DIFFERENT;
        } catch (CancellationException e) {
            session.console().err().println("Interrupted; nothing was changed.");
            return ExitCode.INTERRUPTED;
        }
    }

    private VerifyReport verified(MilvusTarget target, String collection, FakeData data, VerifyOptions verifying) {
        session.interrupt().begun();
        try (MilvusServer server = MilvusServer.connect(target);
                CountingBar bar = session.rowsBar(!noProgress)) {
            VerifyOptions watched =
                    verifying.watched(bar::progress, session.interrupt().cancellation());
            return Verification.run(server, collection, data, watched);
        }
    }

    private VerifyOptions verifying() {
        OptionReading reading = new OptionReading();
        VerifyLevel chosen =
                reading.choice("--level", level, VerifyLevel.values()).orElse(VerifyLevel.FULL);
        int sample = reading.countWithin(
                "--sample-rows", sampleRows, VerifyOptions.DEFAULT_SAMPLE_ROWS, 1, VerifyOptions.MOST_SAMPLE_ROWS);
        int shown = reading.countWithin(
                "--show-rows", shownRows, VerifyOptions.DEFAULT_SHOWN_ROWS, 0, VerifyOptions.MOST_SAMPLE_ROWS);
        if (source.dataset == null && source.seed == null && (source.schema != null || source.builtin != null)) {
            reading.clash(
                    "--seed",
                    "Without the seed, the expected rows are not known.",
                    "Give the --seed and --rows they were generated with, or the dataset's directory.");
        }
        reading.requireNoProblems();
        VerifyOptions verifying = VerifyOptions.of(chosen).sampleRows(sample).shownRows(shown);
        return noQuestions ? verifying.withoutQuestions() : verifying;
    }
}
