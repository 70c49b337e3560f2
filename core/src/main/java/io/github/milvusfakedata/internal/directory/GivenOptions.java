package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.plan.SplitLimits;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The options that settle the bytes of a dataset's files, beside seed and format. Recorded as a file of options has them, so
 * that a meta.json is one: its limits are what was given, not what came of it, since a number of files cuts rows otherwise
 * than a limit of rows does.
 *
 * @param limits how rows were to be cut into files
 * @param compression how Parquet pages are compressed
 * @param batchRows the most rows of a Parquet row group
 * @param poison ids of the rules that are broken on purpose
 */
public record GivenOptions(SplitLimits limits, Compression compression, long batchRows, List<String> poison) {
    /** A format without compression takes these: as usual, and none. */
    private static final int FEWEST_COMPRESSIONS = 2;

    /** Options of a dataset without mistakes. */
    public GivenOptions(SplitLimits limits, Compression compression, long batchRows) {
        this(limits, compression, batchRows, List.of());
    }

    public GivenOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(compression, "compression");
        poison = List.copyOf(poison);
    }

    /** Writes them as the next value. */
    void write(DatasetPlan plan, JsonWriter json) {
        OutputFormat output = plan.format().output();
        json.beginObject();
        if (!plan.isCountedInFullFiles()) {
            json.name("rows").value(plan.rows());
        }
        if (limits.maxFileBytes().isPresent()) {
            json.name("max_file_size").value(limits.maxFileBytes().getAsLong() + "B");
        }
        if (limits.maxRowsPerFile().isPresent()) {
            json.name("max_rows_per_file").value(limits.maxRowsPerFile().getAsLong());
        }
        if (limits.fileCount().isPresent()) {
            json.name("file_count").value(limits.fileCount().getAsInt());
        }
        if (output.hasBatches()) {
            json.name("batch_size").value(batchRows);
        }
        if (output.compressions().size() > FEWEST_COMPRESSIONS) {
            json.name("compression").value(compression.name().toLowerCase(Locale.ROOT));
        }
        if (!poison.isEmpty()) {
            json.name("poison").value(String.join(",", poison));
        }
        json.endObject();
    }
}
