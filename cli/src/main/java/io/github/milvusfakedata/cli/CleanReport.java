package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.cli.terminal.TextTable;
import io.github.milvusfakedata.cli.terminal.TextTable.TableColumn;
import io.github.milvusfakedata.dataset.FoundDataset;
import io.github.milvusfakedata.dataset.FoundDataset.Maker;
import io.github.milvusfakedata.dataset.RemovedDataset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What {@code clean} has found and removed, for people. */
final class CleanReport {
    private CleanReport() {}

    /** A table of what was found, largest first; nothing where nothing was found. */
    static List<String> lines(List<FoundDataset> found, Terminal terminal) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<FoundDataset> sorted = found.stream()
                .sorted((a, b) -> Long.compare(b.bytes(), a.bytes()))
                .toList();
        List<TableColumn> columns = List.of(
                TableColumn.wrapped("Directory", cells(sorted, CleanReport::place)),
                TableColumn.whole("What", cells(sorted, CleanReport::what)),
                TableColumn.number("Rows", cells(sorted, dataset -> Quantities.grouped(dataset.rows()))),
                TableColumn.number("Files", cells(sorted, dataset -> Quantities.grouped(dataset.files()))),
                TableColumn.number("Size", cells(sorted, dataset -> Quantities.size(dataset.bytes()))));
        return TextTable.withKey(columns).lines(terminal.columns(), terminal.outputStyle());
    }

    private static List<String> cells(List<FoundDataset> found, Function<FoundDataset, String> cell) {
        return found.stream().map(cell).toList();
    }

    /** As short as it can be: below the current directory, what is below it. */
    private static String place(FoundDataset dataset) {
        Path current = Path.of("").toAbsolutePath();
        Path directory = dataset.directory();
        boolean below = directory.startsWith(current) && !directory.equals(current);
        return Printable.of((below ? current.relativize(directory) : directory).toString());
    }

    private static String what(FoundDataset dataset) {
        return switch (dataset.state()) {
            case COMPLETE -> dataset.maker() == Maker.PYTHON_TOOL ? "Python tool's dataset" : "dataset";
            case UNFINISHED -> "unfinished run";
            case BUSY -> "being written, kept";
        };
    }

    /** What was removed, in a line. */
    static String summary(List<RemovedDataset> removed) {
        long files = removed.stream().mapToLong(RemovedDataset::files).sum();
        long bytes = removed.stream().mapToLong(RemovedDataset::bytes).sum();
        long stay = removed.stream().filter(gone -> !gone.directoryRemoved()).count();
        return "Removed " + Quantities.counted(files, "file") + ", " + Quantities.size(bytes)
                + (stay == 0 ? "." : ". " + directories(stay));
    }

    private static String directories(long stay) {
        return stay == 1
                ? "1 directory stays: it is not empty, or it is the current directory."
                : Quantities.grouped(stay) + " directories stay: they are not empty.";
    }
}
