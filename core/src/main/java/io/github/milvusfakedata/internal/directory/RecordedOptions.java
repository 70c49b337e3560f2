package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.spec.DatasetSpec;
import io.github.milvusfakedata.internal.spec.FileSpec;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The options that settle the bytes of a dataset's files, beside seed and format. Recorded as a file of options has them, so
 * that a meta.json is one: its limits are what was given, not what came of it, since a number of files cuts rows otherwise
 * than a limit of rows does.
 */
record RecordedOptions(DatasetSpec spec) {
    /** A format without compression takes these: as usual, and none. */
    private static final int FEWEST_COMPRESSIONS = 2;

    /** Writes them as the next value. */
    void write(DatasetPlan plan, JsonWriter json) {
        FileSpec files = spec.files();
        SplitLimits limits = files.limits();
        OutputFormat output = files.format();
        json.beginObject();
        if (!limits.givesRows()) {
            json.name("rows").value(plan.rows());
        }
        if (spec.rows().range().first() > 0) {
            json.name("first_row").value(spec.rows().range().first());
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
            json.name("batch_size").value(files.batchRows());
        }
        if (output.compressions().size() > FEWEST_COMPRESSIONS) {
            json.name("compression").value(files.compression().name().toLowerCase(Locale.ROOT));
        }
        if (!files.mistakes().isEmpty()) {
            json.name("poison")
                    .value(files.mistakes().stream()
                            .sorted()
                            .map(ImportRule::id)
                            .collect(Collectors.joining(",")));
        }
        json.endObject();
    }
}
