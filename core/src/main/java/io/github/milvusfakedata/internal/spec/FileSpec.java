package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.Objects;
import java.util.Set;

/**
 * How rows lie in files, as far as their bytes depend on it.
 *
 * @param format of the files
 * @param compression of the files, one that the format has
 * @param batchRows the most rows of a Parquet row group, at least 1
 * @param limits how rows are cut into files, as it was said, since a number of files cuts them otherwise than a limit
 * @param mistakes the rules of Milvus' importer that are broken on purpose
 */
public record FileSpec(
        OutputFormat format, Compression compression, long batchRows, SplitLimits limits, Set<ImportRule> mistakes) {
    public FileSpec {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(compression, "compression");
        mistakes = Set.copyOf(mistakes);
        if (batchRows < 1
                || !format.compressions().contains(compression)
                || !limits.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    compression + " " + format.name() + " in batches of " + batchRows + ", " + limits);
        }
    }
}
