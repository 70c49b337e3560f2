package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.CountingBar;
import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.verify.Verification;
import io.github.milvusfakedata.milvus.verify.VerifyLevel;
import io.github.milvusfakedata.milvus.verify.VerifyOptions;
import io.github.milvusfakedata.milvus.verify.VerifyReport;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code to-milvus verify}: compares a collection with the recipe of its rows. */
@Command(
        name = "verify",
        description = {
            "Compares a collection with the recipe of its rows, and asks searches and filters with known answers. No data"
                    + " file is read. Ends with 3 where anything differs."
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
                    "What is compared: count (the number of rows), sample (some rows), scalar (all rows, all fields"
                            + " but vectors) or full (all rows, all fields, bit for bit) (default: full).")
    private String level;

    @Option(
            names = "--sample-rows",
            paramLabel = "N",
            description = "The rows that sample compares, and that searches and filters go by (default: 1,000).")
    private String sampleRows;

    @Option(
            names = "--show-rows",
            paramLabel = "N",
            description = "The most differing rows of each kind that are named (default: 10).")
    private String shownRows;

    @Option(names = "--no-questions", description = "Ask no searches and filters.")
    private boolean noQuestions;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean noProgress;

    @Option(names = "--output", paramLabel = "text|json", description = "How the result is told (default: text).")
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
            VerifyTold told = new VerifyTold(collection, target.address().toString(), report);
            if (form == OutputForm.JSON) {
                session.console().out().println(told.json());
            } else if (!report.matches() || !session.root().isQuiet()) {
                told.lines().forEach(session.console().out()::println);
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
        List<Problem> problems = new ArrayList<>();
        VerifyLevel chosen = level(problems);
        int sample = number("--sample-rows", sampleRows, VerifyOptions.DEFAULT_SAMPLE_ROWS, 1, problems);
        int shown = number("--show-rows", shownRows, VerifyOptions.DEFAULT_SHOWN_ROWS, 0, problems);
        if (source.dataset == null && source.seed == null && (source.schema != null || source.builtin != null)) {
            problems.add(Problem.error(
                    ProblemCode.OPTION_CLASH.id(),
                    "--seed",
                    "The rows of a schema are known by their seed only.",
                    "Give the --seed and --rows that they were made with, or the dataset's directory."));
        }
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
        VerifyOptions verifying = VerifyOptions.of(chosen).sampleRows(sample).shownRows(shown);
        return noQuestions ? verifying.withoutQuestions() : verifying;
    }

    private VerifyLevel level(List<Problem> problems) {
        for (VerifyLevel known : VerifyLevel.values()) {
            if (level == null ? known == VerifyLevel.FULL : known.name().equalsIgnoreCase(level)) {
                return known;
            }
        }
        problems.add(wrong(
                "--level",
                "'" + level.toLowerCase(Locale.ROOT) + "' is not known.",
                "There are: count, sample, scalar, full."));
        return VerifyLevel.FULL;
    }

    private static int number(String option, String text, int usual, int least, List<Problem> problems) {
        if (text == null) {
            return usual;
        }
        long value = Quantities.count(text).orElse(-1L);
        if (value < least || value > VerifyOptions.MOST_SAMPLE_ROWS) {
            problems.add(wrong(
                    option,
                    "'" + text + "' is no number from " + least + " to "
                            + Quantities.grouped(VerifyOptions.MOST_SAMPLE_ROWS) + ".",
                    "Write it like 5000 or 100k."));
            return usual;
        }
        return (int) value;
    }

    private static Problem wrong(String option, String message, String hint) {
        return Problem.error(ProblemCode.OPTION_VALUE.id(), option, message, hint);
    }
}
