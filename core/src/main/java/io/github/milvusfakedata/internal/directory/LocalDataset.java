package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A whole dataset of this tool on disk, as its {@code meta.json} describes it. */
public final class LocalDataset {
    private final Path directory;
    private final byte[] meta;
    private final JsonMembers info;
    private final FileSet set;
    private final List<DatasetFile> files;

    private LocalDataset(Path directory, byte[] meta, JsonMembers info, FileSet set, List<DatasetFile> files) {
        this.directory = directory;
        this.meta = meta;
        this.info = info;
        this.set = set;
        this.files = files;
    }

    /**
     * Reads a dataset's description and looks whether its files have the sizes that it tells.
     *
     * @throws FakeDataException if there is no whole dataset of this tool
     * @throws UncheckedIOException if its description can't be read
     */
    public static LocalDataset of(Path directory) {
        Path description = directory.resolve(FileNames.META);
        try {
            if (!Files.isRegularFile(description)) {
                throw wrong(directory, "This is not a dataset: there is no " + FileNames.META + ".");
            }
            if (Files.exists(directory.resolve(PlanFile.NAME), LinkOption.NOFOLLOW_LINKS)) {
                throw wrong(directory, "A run is still writing here, or did not finish.");
            }
            return read(directory, description);
        } catch (IOException e) {
            throw FileFailure.unchecked("read", description, e);
        }
    }

    private static LocalDataset read(Path directory, Path description) throws IOException {
        byte[] meta = Files.readAllBytes(description);
        Optional<JsonMembers> info = JsonMembers.read(new ByteArrayInputStream(meta), Description.INFO)
                .filter(members -> members.has(Description.RECIPE_VERSION));
        Optional<FileSet> set = info.flatMap(Description::fileSet);
        if (set.isEmpty()) {
            throw wrong(directory, FileNames.META + " was not written by this tool.");
        }
        List<DatasetFile> files = new ArrayList<>();
        JsonMembers.forEach(description, Description.INFO, Description.FILES, file -> files.add(fileOf(file)));
        boolean described = files.size() == info.get().number(Description.FILE_COUNT)
                && files.stream()
                        .allMatch(file -> file.bytes() >= 0
                                && file.crc32c() >= 0
                                && set.get().contains(file.name()))
                && files.stream().map(DatasetFile::name).distinct().count() == files.size();
        if (!described) {
            throw wrong(directory, FileNames.META + " was changed: it does not describe its data files.");
        }
        LocalDataset dataset = new LocalDataset(directory, meta, info.get(), set.get(), files);
        dataset.requireSizes();
        return dataset;
    }

    private static DatasetFile fileOf(JsonMembers file) {
        return new DatasetFile(
                file.text("name"), file.number("first_row"), file.number("rows"), file.number("bytes"), sum(file));
    }

    /** −1 where it is none. */
    private static long sum(JsonMembers file) {
        try {
            return HexFormat.fromHexDigitsToLong(file.text("crc32c"));
        } catch (IllegalArgumentException changed) {
            return -1;
        }
    }

    private void requireSizes() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (DatasetFile file : files) {
            Path path = directory.resolve(file.name());
            if (!Files.isRegularFile(path)) {
                problems.add(problem(path, "The file is missing."));
            } else if (Files.size(path) != file.bytes()) {
                problems.add(problem(
                        path,
                        "The file has " + Files.size(path) + " bytes, not the " + file.bytes() + " in " + FileNames.META
                                + "."));
            }
        }
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
    }

    /** That a file holds other bytes than its description says. */
    public FakeDataException changed(DatasetFile file) {
        return FakeDataException.of(problem(
                directory.resolve(file.name()),
                "The file was changed: its checksum differs from the one in meta.json."));
    }

    private static FakeDataException wrong(Path path, String message) {
        return FakeDataException.of(problem(path, message));
    }

    private static Problem problem(Path path, String message) {
        return Problem.error(
                ProblemCode.DATASET.id(),
                "",
                path + ": " + message,
                "Give the directory of a complete dataset, as written by generate.");
    }

    /** The directory. */
    public Path directory() {
        return directory;
    }

    /** The data files in the order of their rows. */
    public List<DatasetFile> files() {
        return List.copyOf(files);
    }

    /** Rows of all files. */
    public long rows() {
        return Math.max(0, info.number(Description.TOTAL_ROWS));
    }

    /** Bytes of all data files. */
    public long bytes() {
        return files.stream().mapToLong(DatasetFile::bytes).sum();
    }

    FileSet set() {
        return set;
    }

    WantedFiles wanted() {
        return WantedFiles.of(set, files.stream().map(DatasetFile::name).toList());
    }

    byte[] meta() {
        return meta.clone();
    }

    /** Tells this dataset from others. */
    String identity() {
        try {
            return Sums.hexadecimal(Sums.crc32c(new ByteArrayInputStream(meta)));
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }

    /** What a plan object says of its upload. */
    ObjectHold.PlanText planText() {
        return (owned, run) -> {
            JsonWriter json =
                    new JsonWriter().beginObject().name(Description.INFO).beginObject();
            json.name(Description.TOTAL_ROWS).value(rows());
            json.name(Description.FORMAT).value(info.text(Description.FORMAT));
            json.name(Description.FILE_COUNT).value(files.size());
            json.name(TargetScan.UPLOADED).value(identity());
            json.name(Description.OWNED).beginInlineList();
            owned.forEach(each -> json.value(each.pattern()));
            json.endList().name(Description.RUN).value(run);
            return json.endObject().endObject() + "\n";
        };
    }
}
