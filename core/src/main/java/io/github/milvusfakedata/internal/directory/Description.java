package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.plan.FileSelection;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.internal.spec.DatasetSpec;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.internal.write.SchemaWriter;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the plan file and {@code meta.json} say of a dataset.
 *
 * @param spec the dataset
 * @param toolVersion version of this tool
 */
public record Description(DatasetSpec spec, String toolVersion) {
    /** The object that holds everything but the schema; the Python tool's name for it. */
    static final String INFO = "generation_info";
    /** Tells our meta.json from the Python tool's, whose files aren't ours to replace. */
    static final String RECIPE_VERSION = "recipe_version";

    static final String FORMAT = "format";
    static final String FILE_COUNT = "file_count";
    /** The number of files of the whole dataset, by which files are named; only where not all of them are there. */
    static final String WHOLE_FILE_COUNT = "whole_file_count";

    static final String TOTAL_ROWS = "total_rows";
    static final String OWNED = "owned";
    /** Which run wrote a plan object. */
    static final String RUN = "run";

    static final String FILES = "files";
    /** The columns that have a file each. */
    static final String COLUMNS = "columns";

    private static final double BYTES_PER_MEGABYTE = 1 << 20;
    private static final double SHORTEST_SECONDS = 1e-6;

    public Description {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(toolVersion, "toolVersion");
    }

    /** The plan file: what will be made, and which data files of earlier runs may be replaced by it. */
    String planFile(FileSelection files, List<FileSet> owned) {
        return plan(files, owned, Optional.empty());
    }

    /** The same in an object store, where nothing but its own name tells a run that it still holds the place. */
    String planObject(FileSelection files, List<FileSet> owned, String run) {
        return plan(files, owned, Optional.of(run));
    }

    private String plan(FileSelection files, List<FileSet> owned, Optional<String> run) {
        JsonWriter json = new JsonWriter().beginObject().name(INFO).beginObject();
        json.name(TOTAL_ROWS).value(files.rows());
        json.name(FORMAT).value(spec.files().format().name());
        json.name("seed").value(spec.seed());
        json.name(FILE_COUNT).value(files.count());
        json.name(OWNED).beginInlineList();
        owned.forEach(set -> json.value(set.pattern()));
        json.endList();
        run.ifPresent(id -> json.name(RUN).value(id));
        writeVersions(json);
        return json.endObject().endObject() + "\n";
    }

    /**
     * {@code meta.json}: the schema, and the keys that the Python tool writes, by which programs go, before our own. Where
     * not all files of the dataset are there, numbers are those of the files that are, and the options those of the whole.
     *
     * @param files the files that were made
     * @param result what came of it
     */
    String meta(FileSelection files, Engine.Result result) {
        DatasetPlan plan = files.plan();
        JsonWriter json = new JsonWriter().beginObject().name("schema");
        SchemaWriter.write(spec.collection(), json);
        json.name(INFO).beginObject();
        json.name(TOTAL_ROWS).value(files.rows());
        json.name(FORMAT).value(spec.files().format().name());
        json.name("seed").value(spec.seed());
        writeColumns(json, plan.format().columnFiles());
        json.name("data_files").beginList();
        result.files().forEach(file -> json.value(file.name()));
        json.endList();
        json.name(FILE_COUNT).value(files.count());
        if (!files.isWhole()) {
            json.name(WHOLE_FILE_COUNT).value(plan.fileCount());
        }
        json.name("max_rows_per_file").value(plan.maxRowsPerFile());
        number(json.name("max_file_size_mb"), plan.maxFileBytes() / BYTES_PER_MEGABYTE);
        writeTimes(json, files.rows(), result);
        json.name(FILES).beginList();
        result.files().forEach(file -> writeFile(json, file));
        json.endList();
        new RecordedOptions(spec).write(plan, json.name("options"));
        writeVersions(json);
        return json.endObject().endObject() + "\n";
    }

    /** The set of files that a meta.json speaks of, be they all there or not; empty where its properties are impossible. */
    static Optional<FileSet> fileSet(JsonMembers info) {
        String count = info.has(WHOLE_FILE_COUNT) ? WHOLE_FILE_COUNT : FILE_COUNT;
        return FileSet.of(info.number(count), info.text(FORMAT), info.texts(COLUMNS));
    }

    private static void writeColumns(JsonWriter json, List<String> columns) {
        if (!columns.isEmpty()) {
            json.name(COLUMNS).beginInlineList();
            columns.forEach(json::value);
            json.endList();
        }
    }

    private static void writeTimes(JsonWriter json, long rows, Engine.Result result) {
        number(json.name("generation_time"), seconds(result.times().generating()));
        number(json.name("write_time"), seconds(result.times().writing()));
        double total = seconds(result.times().total());
        number(json.name("total_time"), total);
        json.name("rows_per_second").value(Math.round(rows / Math.max(total, SHORTEST_SECONDS)));
    }

    /** Without an exponent where the number is whole, as programs that take it for an integer need it. */
    private static void number(JsonWriter json, double value) {
        if (value == Math.rint(value)) {
            json.value((long) value);
        } else {
            json.value(value);
        }
    }

    /** To the microsecond. */
    private static double seconds(Duration time) {
        return time.toNanos() / 1_000 / 1e6;
    }

    private static void writeFile(JsonWriter json, DatasetFile file) {
        json.beginInlineObject();
        json.name("name").value(file.name());
        json.name("first_row").value(file.firstRow());
        json.name("rows").value(file.rows());
        json.name("bytes").value(file.bytes());
        json.name("crc32c").value(HexFormat.of().toHexDigits((int) file.crc32c()));
        json.endObject();
    }

    private void writeVersions(JsonWriter json) {
        json.name(RECIPE_VERSION).value(spec.recipeVersion());
        json.name("tool").value("milvus-fake-data");
        json.name("tool_version").value(toolVersion);
    }
}
