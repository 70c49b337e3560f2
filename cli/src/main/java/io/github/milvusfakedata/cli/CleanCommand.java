package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.Datasets;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.dataset.FoundDataset;
import io.github.milvusfakedata.dataset.FoundDataset.State;
import io.github.milvusfakedata.dataset.RemovedDataset;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clean}: shows the datasets that are there, asks, and removes them. */
@Command(
        name = CleanCommand.NAME,
        description = "Removes datasets and the leftovers of crashed runs, after asking for confirmation.",
        sortOptions = false,
        customSynopsis = RootCommand.NAME + " clean [DIR...] [OPTION...]",
        footerHeading = "%nExamples:%n",
        footer = {"  " + RootCommand.NAME + " clean --dry-run", "  " + RootCommand.NAME + " clean my_data --yes"})
final class CleanCommand implements Callable<Integer> {
    /** The word that names the command. */
    static final String NAME = "clean";

    private final Console console;
    private final RootCommand root;

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Dataset directories, or directories that contain some (default: the current directory and "
                    + "~/.milvus-fake-data/data).")
    private List<String> directories = new ArrayList<>();

    @Option(
            names = {"-y", "--yes"},
            description = "Don't ask for confirmation. Without a terminal, nothing is removed unless this is given.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Show what would be removed without removing it.")
    private boolean dryRun;

    @Option(names = "--output", paramLabel = "text|json", description = "Output format (default: text).")
    private String output;

    private final Map<Path, RemovedDataset> removed = new LinkedHashMap<>();
    private int code = ExitCode.OK;

    CleanCommand(Console console, RootCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON);
        List<FoundDataset> found = found();
        List<FoundDataset> removable =
                found.stream().filter(dataset -> dataset.state() != State.BUSY).toList();
        list(form, found);
        boolean wanted = !removable.isEmpty() && !dryRun && console.mayLose(question(removable), yes);
        if (wanted) {
            removable.forEach(this::remove);
        }
        tell(form, found, removable, wanted);
        return code;
    }

    /** Those who are asked must see what about, wherever standard output goes. */
    private void list(OutputForm form, List<FoundDataset> found) {
        boolean asking = !yes && !dryRun;
        boolean text = form == OutputForm.TEXT;
        List<String> lines = CleanReport.lines(found, console.terminal());
        if (text && (asking || dryRun || !root.isQuiet())) {
            lines.forEach(console.out()::println);
        }
        if (asking && console.canAsk() && !(text && console.terminal().output())) {
            lines.forEach(console.err()::println);
        }
    }

    private List<FoundDataset> found() {
        Map<Path, FoundDataset> found = new LinkedHashMap<>();
        if (directories.isEmpty()) {
            find(Path.of("")).forEach(dataset -> found.put(dataset.directory(), dataset));
            Datasets.directoryOfPythonTool()
                    .filter(directory -> Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS))
                    .map(CleanCommand::find)
                    .ifPresent(datasets -> datasets.forEach(dataset -> found.put(dataset.directory(), dataset)));
        }
        OptionReading reading = new OptionReading();
        for (String directory : directories) {
            reading.read(() -> find(PathOption.required("DIR", directory)))
                    .ifPresent(datasets -> datasets.forEach(dataset -> found.put(dataset.directory(), dataset)));
        }
        reading.requireNoProblems();
        return List.copyOf(found.values());
    }

    /** The Python tool's datasets count only where it writes unless told otherwise: elsewhere they are somebody's data. */
    private static List<FoundDataset> find(Path directory) {
        Path place = directory.toAbsolutePath().normalize();
        boolean pythons = Datasets.directoryOfPythonTool()
                .map(known -> known.toAbsolutePath().normalize())
                .filter(place::startsWith)
                .isPresent();
        return pythons ? Datasets.findOfBothTools(directory) : Datasets.find(directory);
    }

    private static String question(List<FoundDataset> removable) {
        return "Remove " + (removable.size() == 1 ? "it" : "these " + removable.size()) + " ("
                + Quantities.size(bytes(removable)) + ")?";
    }

    private static long bytes(List<FoundDataset> datasets) {
        return datasets.stream().mapToLong(FoundDataset::bytes).sum();
    }

    /** One that can't be removed does not keep the others. */
    private void remove(FoundDataset dataset) {
        try {
            RemovedDataset gone = Datasets.remove(dataset);
            removed.put(dataset.directory(), gone);
            root.log().tell(RunEvents.removed(gone));
        } catch (FakeDataException e) {
            code = ExitCode.FAILED;
            console.problems(e.problems());
            RunEvents.tellProblems(root.log(), e.problems());
        } catch (UncheckedIOException e) {
            code = Math.max(code, ExitCode.of(e.getCause()));
            console.error(Printable.of(FileFailure.sentence(e.getCause())));
            RunEvents.tellFailure(root.log(), e.getCause());
        }
    }

    private void tell(OutputForm form, List<FoundDataset> found, List<FoundDataset> removable, boolean wanted) {
        if (form == OutputForm.JSON) {
            console.out().println(CleanJson.of(found, removed));
        } else if (root.isQuiet()) {
            return;
        } else if (removable.isEmpty()) {
            console.out().println("There is nothing to remove.");
        } else if (!wanted) {
            console.out().println("Nothing was removed.");
        } else {
            console.out().println(CleanReport.summary(List.copyOf(removed.values())));
        }
    }
}
