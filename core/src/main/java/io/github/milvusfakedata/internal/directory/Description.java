package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.internal.write.SchemaWriter;
import io.github.milvusfakedata.schema.Collection;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the plan file and {@code meta.json} say of a dataset.
 *
 * @param collection the schema
 * @param seed the seed
 * @param recipeVersion version of all value rules
 * @param toolVersion version of this tool
 * @param given the options that were given
 */
public record Description(Collection collection, long seed, int recipeVersion, String toolVersion, GivenOptions given) {
    /** The object that holds everything but the schema; the Python tool's name for it. */
    static final String INFO = "generation_info";
    /** Tells our meta.json from the Python tool's, whose files aren't ours to replace. */
    static final String RECIPE_VERSION = "recipe_version";

    static final String FORMAT = "format";
    static final String FILE_COUNT = "file_count";
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
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(toolVersion, "toolVersion");
        Objects.requireNonNull(given, "given");
    }

    /** The plan file: what will be made, and which data files of earlier runs may be replaced by it. */
    String planFile(DatasetPlan plan, List<FileSet> owned) {
        return plan(plan, owned, Optional.empty());
    }

    /** The same in an object store, where nothing but its own name tells a run that it still holds the place. */
    String planObject(DatasetPlan plan, List<FileSet> owned, String run) {
        return plan(plan, owned, Optional.of(run));
    }

    private String plan(DatasetPlan plan, List<FileSet> owned, Optional<String> run) {
        JsonWriter json = new JsonWriter().beginObject().name(INFO).beginObject();
        json.name(TOTAL_ROWS).value(plan.rows());
        json.name(FORMAT).value(plan.format().output().name());
        json.name("seed").value(seed);
        json.name(FILE_COUNT).value(plan.fileCount());
        json.name(OWNED).beginInlineList();
        owned.forEach(set -> json.value(set.pattern()));
        json.endList();
        run.ifPresent(id -> json.name(RUN).value(id));
        writeVersions(json);
        return json.endObject().endObject() + "\n";
    }

    /**
     * {@code meta.json}: the schema, and the keys that the Python tool writes, by which programs go, before our own.
     *
     * @param plan the plan that was carried out
     * @param result what came of it
     */
    String meta(DatasetPlan plan, Engine.Result result) {
        JsonWriter json = new JsonWriter().beginObject().name("schema");
        SchemaWriter.write(collection, json);
        json.name(INFO).beginObject();
        json.name(TOTAL_ROWS).value(plan.rows());
        json.name(FORMAT).value(plan.format().output().name());
        json.name("seed").value(seed);
        writeColumns(json, plan.format().columnFiles());
        json.name("data_files").beginList();
        result.files().forEach(file -> json.value(file.name()));
        json.endList();
        json.name(FILE_COUNT).value(plan.fileCount());
        json.name("max_rows_per_file").value(plan.maxRowsPerFile());
        number(json.name("max_file_size_mb"), plan.maxFileBytes() / BYTES_PER_MEGABYTE);
        writeTimes(json, plan.rows(), result);
        json.name(FILES).beginList();
        result.files().forEach(file -> writeFile(json, file));
        json.endList();
        given.write(plan, json.name("options"));
        writeVersions(json);
        return json.endObject().endObject() + "\n";
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
        json.name(RECIPE_VERSION).value(recipeVersion);
        json.name("tool").value("milvus-fake-data");
        json.name("tool_version").value(toolVersion);
    }
}
