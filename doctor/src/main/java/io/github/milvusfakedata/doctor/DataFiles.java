package io.github.milvusfakedata.doctor;

import io.github.milvusfakedata.Datasets;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.internal.file.DirectoryEntries;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the data files that paths mean: files themselves, and of directories what is in them. */
public final class DataFiles {
    private DataFiles() {}

    /**
     * The data files of paths. A file stands for itself, whatever its name; of a directory count the files whose names end
     * as data files of Milvus or of this tool do, and those in the directories right inside it, where NumPy files lie; and behind them those that
     * its {@code meta.json} lists and that are not there.
     *
     * @throws FakeDataException with all paths that don't exist or are no files, and directories without such a file
     * @throws UncheckedIOException if a directory can't be read
     */
    public static List<Path> of(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> within = within(path);
                if (within.isEmpty()) {
                    problems.add(
                            wrong(path, "has no data file.", "Give a directory with .parquet, .json or other files."));
                }
                files.addAll(within);
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else if (Files.exists(path)) {
                // A pipe would be waited for without end, a device may have no end.
                problems.add(wrong(path, "is a pipe or a device, not a file.", "Write what it holds to a file first."));
            } else {
                problems.add(wrong(path, "does not exist.", "Check its name."));
            }
        }
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
        return files;
    }

    private static Problem wrong(Path path, String message, String hint) {
        return Problem.error(ProblemCode.FILE_MISSING.id(), "", Shown.quoted(path.toString()) + " " + message, hint);
    }

    private static List<Path> within(Path directory) {
        List<Path> files = new ArrayList<>();
        for (Path entry : entries(directory)) {
            if (Files.isDirectory(entry)) {
                entries(entry).stream().filter(DataFiles::isData).forEach(files::add);
            } else if (isData(entry)) {
                files.add(entry);
            }
        }
        Datasets.listed(directory).stream()
                .map(listed -> directory.resolve(listed.name()))
                .filter(Files::notExists)
                .forEach(files::add);
        return files;
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !name.equals(Dataset.DESCRIPTION)
                && !name.startsWith(".")
                && (FileKind.ofName(name).isPresent() || Format.ofFile(name).isPresent());
    }

    private static List<Path> entries(Path directory) {
        List<Path> entries = new ArrayList<>();
        try {
            DirectoryEntries.forEach(directory, entries::add);
        } catch (IOException unreadable) {
            throw FileFailure.unchecked("read", directory, unreadable);
        }
        return entries.stream().sorted().toList();
    }

    /** The {@code meta.json} beside the first of these paths, or in it: it says what the files are meant for. */
    public static Optional<Path> description(List<Path> paths) {
        for (Path path : paths) {
            Path directory =
                    Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            for (Path at = directory;
                    at != null;
                    at = at == directory ? directory.toAbsolutePath().getParent() : null) {
                if (Files.isRegularFile(at.resolve(Dataset.DESCRIPTION))) {
                    return Optional.of(at.resolve(Dataset.DESCRIPTION));
                }
            }
        }
        return Optional.empty();
    }
}
