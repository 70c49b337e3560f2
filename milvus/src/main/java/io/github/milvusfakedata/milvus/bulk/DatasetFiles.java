package io.github.milvusfakedata.milvus.bulk;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.internal.check.ImportedFields;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.format.OutputFormats;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.schema.Task;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The data files of a dataset as an importer takes them: file by file, but where each column has a file, those of the same rows
 * together.
 *
 * @param groups names relative to the dataset's directory, with / between names; one list for each thing to import
 * @param rows rows of all of them
 * @param kind what the importer takes them for; empty if the dataset does not say
 */
public record DatasetFiles(List<List<String>> groups, long rows, Optional<FileKind> kind) {
    public DatasetFiles {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * Reads which files a dataset has.
     *
     * @param directory with a {@code meta.json}
     * @throws FakeDataException if there is none, it names no files, or Milvus imports no files of their format
     */
    public static DatasetFiles of(Path directory) {
        return of(directory, OutputFormats::named);
    }

    /** The same, where {@code formats} has the format of a name. */
    static DatasetFiles of(Path directory, Function<String, Optional<OutputFormat>> formats) {
        Path meta = directory.resolve(Dataset.DESCRIPTION);
        Optional<JsonMembers> info;
        try {
            info = JsonMembers.read(meta, "generation_info");
        } catch (IOException e) {
            throw unusable(meta + " can't be read: " + FileFailure.reason(e));
        }
        List<String> names = info.map(members -> members.texts("data_files")).orElse(List.of());
        if (names.isEmpty()) {
            throw unusable(meta + " lists no data files.");
        }
        Optional<OutputFormat> format =
                info.map(members -> members.text("format")).flatMap(formats);
        format.ifPresent(DatasetFiles::requireImported);
        boolean columns = format.filter(OutputFormat::hasFilePerColumn).isPresent();
        long rows = info.map(members -> members.number("total_rows")).orElse(0L);
        return new DatasetFiles(
                columns ? together(names) : each(names), Math.max(0, rows), format.flatMap(OutputFormat::imported));
    }

    private static void requireImported(OutputFormat format) {
        if (format.imported().isEmpty()) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.VERSION.id(),
                    "DATASET",
                    "Milvus does not import " + format.title() + " files.",
                    "Generate the dataset with " + Setting.FORMAT + " parquet, or use " + Task.INSERT_ROWS + "."));
        }
    }

    /**
     * Makes sure that a server's importer reads the files, which it would say itself only after they were copied.
     *
     * @param collection what they hold
     * @throws FakeDataException if its version does not read such files, or some of the fields from them
     */
    public void requireReadBy(MilvusVersion version, Collection collection) {
        if (kind.isEmpty()) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        if (!kind.get().feature().isIn(version)) {
            problems.add(
                    unread(version, kind.get().title() + " files", kind.get().feature()));
        } else {
            for (Field field : collection.fields()) {
                ImportedFields.lacking(field, kind.get(), version)
                        .filter(lacking -> !collection.isFunctionOutput(field))
                        .map(lacking -> unread(
                                version,
                                lacking.fields() + ", such as " + Shown.quoted(field.name()) + ", from "
                                        + kind.get().title() + " files",
                                lacking.feature()))
                        .ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
    }

    private static Problem unread(MilvusVersion version, String what, Feature feature) {
        return Problem.error(
                ProblemCode.SERVER_VERSION.id(),
                "DATASET",
                "This server is Milvus " + version.withPatch() + ", which does not import " + what + ", only "
                        + feature.versions().inWords() + ".",
                "Generate the dataset with another " + Setting.FORMAT + ", or use " + Task.INSERT_ROWS + ".");
    }

    private static FakeDataException unusable(String message) {
        return FakeDataException.of(
                Problem.error(ProblemCode.SHAPE.id(), "DATASET", message, "Give the directory of a complete dataset."));
    }

    private static List<List<String>> each(List<String> names) {
        return names.stream().map(List::of).toList();
    }

    private static List<List<String>> together(List<String> names) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String name : names) {
            String part = name.substring(0, Math.max(0, name.lastIndexOf('/')));
            parts.computeIfAbsent(part, unused -> new ArrayList<>()).add(name);
        }
        return List.copyOf(parts.values());
    }

    /**
     * The files' paths where they lie for the server.
     *
     * @param place the directory of the dataset there, with or without / at its end; empty for the root of the server's bucket
     */
    public List<List<String>> at(String place) {
        String before = place.isEmpty() || place.endsWith("/") ? place : place + '/';
        return groups.stream()
                .map(group -> group.stream().map(before::concat).toList())
                .toList();
    }
}
