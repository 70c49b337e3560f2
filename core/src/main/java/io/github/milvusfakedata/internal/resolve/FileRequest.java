package io.github.milvusfakedata.internal.resolve;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.Objects;
import java.util.Set;

/**
 * How a dataset is asked to be cut into files and written. Nothing of it has been checked.
 *
 * @param format of the files
 * @param compression of the files
 * @param batchRows the most rows of a Parquet row group
 * @param limits how rows are cut into files; their number is not among them
 * @param poison the rules of Milvus' importer that are to be broken
 * @param workers number of threads
 */
public record FileRequest(
        OutputFormat format,
        Compression compression,
        long batchRows,
        SplitLimits limits,
        Set<ImportRule> poison,
        int workers) {
    public FileRequest {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(compression, "compression");
        Objects.requireNonNull(limits, "limits");
        poison = Set.copyOf(poison);
    }
}
