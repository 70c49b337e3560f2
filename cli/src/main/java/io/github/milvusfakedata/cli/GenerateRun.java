package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.DatasetTarget;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Plan;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.cli.log.EventLog;
import io.github.milvusfakedata.cli.log.LogLevel;
import io.github.milvusfakedata.cli.storage.StoreDestination;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.ProgressListener;
import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** One call of {@code generate}: check, ask, write, tell. */
final class GenerateRun {
    private static final long LARGE_ROWS = 100_000;
    private static final long LARGE_BYTES = 1L << 30;

    private static final int SHOWN_FILES = 10;

    private final GenerateCommand command;
    private final Console console;
    private final Interrupt interrupt;
    private final Supplier<SchemaLibrary> library;
    private final RootCommand root;
    private final EventLog log;
    private OutputForm form = OutputForm.TEXT;

    GenerateRun(
            GenerateCommand command,
            Console console,
            Interrupt interrupt,
            Supplier<SchemaLibrary> library,
            RootCommand root) {
        this.command = command;
        this.console = console;
        this.interrupt = interrupt;
        this.library = library;
        this.root = root;
        this.log = root.log();
    }

    /** Does what the options ask for and returns the exit code. */
    int run() {
        GenerateOptions options = GenerateOptions.read(command);
        form = options.form();
        FakeData data = data(options);
        if (command.validateOnly) {
            return validate(data, options);
        }
        try (Destination destination = destination(data)) {
            return command.dryRun ? dryRun(data, options, destination) : generate(data, options, destination);
        }
    }

    private FakeData data(GenerateOptions options) {
        FakeData data = command.schema == null
                ? library.get().load(command.builtin)
                : SchemaArgument.read("--schema", command.schema, console.in());
        if (options.rows().isPresent()) {
            data = data.rows(options.rows().getAsLong());
        }
        if (options.seed().isPresent()) {
            data = data.seed(options.seed().getAsLong());
        }
        data = options.server().of(data);
        return command.strict ? data.strict() : data;
    }

    private int validate(FakeData data, GenerateOptions options) {
        String source = command.schema == null ? command.builtin : command.schema;
        return new Validation(console, form).of(source, data, () -> problems(data, options));
    }

    private static List<Problem> problems(FakeData data, GenerateOptions options) {
        try {
            return data.plan(options.writing().build()).warnings();
        } catch (FakeDataException e) {
            return e.problems();
        }
    }

    private int dryRun(FakeData data, GenerateOptions options, Destination destination) {
        Plan plan = data.plan(options.writing().build());
        tellWarnings(plan);
        OptionalLong free = destination.free();
        if (form != OutputForm.TEXT) {
            console.out().println(GenerateJson.plan(data, plan, destination.place(), free, command.preview));
            return ExitCode.OK;
        }
        int columns = console.terminal().columns();
        PlanReport.lines(
                        data,
                        plan,
                        destination.place(),
                        free,
                        columns,
                        console.terminal().outputStyle())
                .forEach(console.out()::println);
        if (free.isPresent() && free.getAsLong() < plan.expectedBytes()) {
            console.warning("The disk has too little free space for the dataset; a real run would be refused.");
        }
        preview(data, plan);
        console.out().println("Nothing was written.");
        return ExitCode.OK;
    }

    private void tellWarnings(Plan plan) {
        console.problems(plan.warnings());
        RunEvents.tellProblems(log, plan.warnings());
    }

    private int generate(FakeData data, GenerateOptions options, Destination destination) {
        ProgressBar bar = bar();
        WriteOptions writing = options.writing()
                .cancellation(interrupt.cancellation())
                .listener(listener(bar))
                .build();
        destination.hurryWith(interrupt.cancellation());
        Plan plan = data.plan(writing);
        DatasetTarget target = destination.target(plan);
        Mistakes.requireNone(target.problems());
        tellWarnings(plan);
        log.tell(RunEvents.planned(data, plan, destination.place(), writing));
        destination.require(plan.expectedBytes());
        if (isLarge(plan) && !isConfirmed(data, plan, destination)) {
            console.err().println("Nothing was written.");
            return ExitCode.OK;
        }
        interrupt.begun();
        try {
            Dataset dataset = target.write();
            bar.clear();
            log(dataset);
            tell(data, plan, dataset);
            return ExitCode.OK;
        } catch (CancellationException e) {
            bar.clear();
            log.tell(RunEvents.interrupted(destination.place()));
            interrupted(data, plan, destination);
            return ExitCode.INTERRUPTED;
        } finally {
            bar.clear();
        }
    }

    private static boolean isLarge(Plan plan) {
        return plan.rows() > LARGE_ROWS || plan.expectedBytes() > LARGE_BYTES;
    }

    /** Shows what will be made and asks, where someone is there to answer. */
    private boolean isConfirmed(FakeData data, Plan plan, Destination destination) {
        boolean asking = !command.yes && !command.preview && console.canAsk();
        if (asking || !root.isQuiet()) {
            OptionalLong free = destination.free();
            int columns = console.terminal().columns();
            PlanReport.lines(
                            data,
                            plan,
                            destination.place(),
                            free,
                            columns,
                            console.terminal().errorStyle())
                    .forEach(console.err()::println);
        }
        return !asking || console.confirm("Generate this dataset?");
    }

    /** The lines of a log on the same terminal would tear a bar. */
    private ProgressBar bar() {
        boolean torn = log.takes(LogLevel.DEBUG) && !log.isFile();
        return new ProgressBar(console, root, !command.noProgress && !torn);
    }

    private ProgressListener listener(ProgressBar bar) {
        ProgressListener shown = new RunProgress(bar);
        return log.takes(LogLevel.DEBUG) ? RunEvents.logged(log, shown) : shown;
    }

    private void log(Dataset dataset) {
        if (log.takes(LogLevel.DEBUG)) {
            dataset.files().forEach(file -> log.tell(RunEvents.fileWritten(file)));
        }
        log.tell(RunEvents.written(dataset));
    }

    private void tell(FakeData data, Plan plan, Dataset dataset) {
        if (form == OutputForm.TEXT) {
            preview(data, plan);
            if (!root.isQuiet()) {
                summary(dataset);
            }
        } else {
            String again = Reproduction.commandLine(command, dataset.seed());
            console.out().println(GenerateJson.dataset(data, plan, dataset, again, command.preview));
        }
    }

    private void preview(FakeData data, Plan plan) {
        if (command.preview) {
            List<String> lines = PreviewReport.lines(
                    data.collection(),
                    plan.first(PreviewReport.ROWS),
                    console.terminal().columns(),
                    console.terminal().outputStyle());
            lines.forEach(console.out()::println);
            console.out().println();
        }
    }

    private void summary(Dataset dataset) {
        List<DatasetFile> files = dataset.files();
        for (DatasetFile file : files.subList(0, Math.min(SHOWN_FILES, files.size()))) {
            console.out()
                    .println(file.name() + "  " + Quantities.counted(file.rows(), "row") + "  "
                            + Quantities.size(file.bytes()));
        }
        if (files.size() > SHOWN_FILES) {
            console.out().println("… and " + Quantities.counted(files.size() - SHOWN_FILES, "more file"));
        }
        Pace pace = Pace.of(dataset.times().total(), dataset.rows(), dataset.rows());
        console.out()
                .println(Quantities.size(dataset.bytes()) + " in " + Quantities.duration(pace.seconds()) + ": "
                        + pace.ofRows(dataset.rows()) + ", " + pace.ofBytes(dataset.bytes()));
        console.out().println("To reproduce it: " + Reproduction.commandLine(command, dataset.seed()));
        console.out()
                .println("Saved " + dataset.rows() + " rows to "
                        + (Destination.isStore(dataset.place()) ? "" : "directory ") + dataset.place());
    }

    private void interrupted(FakeData data, Plan plan, Destination destination) {
        String place = Printable.of(destination.place());
        if (destination.hasDataset()) {
            console.err().println("Interrupted. The existing dataset in " + place + " is unchanged.");
        } else {
            console.err().println(left(plan, destination, place));
        }
        String again = Reproduction.commandLine(command, data.seed()) + " --force";
        console.err().println("To generate the whole dataset, from the beginning: " + again);
        if (!destination.hasDataset() && !Destination.isStore(destination.place())) {
            console.err()
                    .println("To remove what is left: "
                            + Printable.of(Reproduction.ofWords("clean", destination.place())));
        }
    }

    /** What a run that was stopped leaves behind. */
    private static String left(Plan plan, Destination destination, String place) {
        OptionalLong complete = destination.completeFiles(plan);
        if (complete.isEmpty()) {
            return "Interrupted. Completed files stay in " + place + "; unfinished ones were removed.";
        }
        long files = complete.getAsLong();
        String all = " of " + Quantities.counted(plan.fileCount(), "file");
        return files == 0
                ? "Interrupted. None" + all + " was complete, and unfinished ones were removed from " + place + "."
                : "Interrupted. " + Quantities.grouped(files) + all + (files == 1 ? " is" : " are")
                        + " complete and stay" + (files == 1 ? "s" : "") + " in " + place
                        + "; unfinished ones were removed.";
    }

    /** The directory by its absolute path, or the place in an object store. */
    private Destination destination(FakeData data) {
        if (command.out != null && Destination.isStore(command.out)) {
            return StoreDestination.of(command.out, command.store.within(command.timeout));
        }
        if (command.out != null) {
            return directory(command.out);
        }
        // A name that could lead elsewhere is one of the schema's mistakes.
        Mistakes.requireNone(data.validate());
        return directory(data.collection().name());
    }

    private static Destination directory(String path) {
        return new DirectoryDestination(
                PathOption.of("--out", path).toAbsolutePath().normalize());
    }
}
