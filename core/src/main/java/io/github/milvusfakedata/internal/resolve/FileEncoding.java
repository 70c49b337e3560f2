package io.github.milvusfakedata.internal.resolve;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.EncoderInput;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FormatMistakes;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.poison.Poison;
import io.github.milvusfakedata.internal.spec.ColumnSpec;
import io.github.milvusfakedata.internal.spec.RowsSpec;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of a checked schema on their way into files: the encoder of a format, and the plan that its sizes make.
 *
 * @param schema without errors
 * @param toolVersion named by files as the version of what wrote them
 */
record FileEncoding(SchemaResolution schema, String toolVersion) {
    /**
     * Cuts the rows into files.
     *
     * @throws FakeDataException if they can't be cut so, or the schema can't break a rule that is to be broken
     */
    DatasetPlan plan(FileRequest files, SplitLimits limits, long batchRows) {
        return DatasetPlan.of(
                encoder(files, batchRows), limits, schema.request().firstRow());
    }

    private FileFormat encoder(FileRequest files, long batchRows) {
        List<Column> columns = forFormat(files, schema.boundColumns());
        List<Column> sample = forFormat(files, schema.allRows().sample());
        if (files.poison().isEmpty()) {
            return encoder(files, batchRows, columns, sample, List.of());
        }
        FileKind kind = files.format()
                .imported()
                .orElseThrow(() -> Poison.notImported(files.format().title()));
        Poison poison = Poison.of(
                schema.request().collection(),
                kind,
                files.poison(),
                schema.request().firstRow(),
                schema.request().rows());
        return encoder(
                files,
                batchRows,
                poison.columns(columns, other -> rows(other).bind()),
                poison.columns(sample, other -> rows(other).sample()),
                poison.mistakes());
    }

    private List<Column> forFormat(FileRequest files, List<Column> columns) {
        if (!files.format().imported().equals(Optional.of(FileKind.PARQUET))) {
            return columns;
        }
        List<ColumnSpec> specs = schema.allRows().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> specs.get(i).forParquet(columns.get(i)))
                .toList();
    }

    /** Rows of another collection, of the same recipe. */
    private RowsSpec rows(Collection other) {
        return schema.allRows().withColumns(CollectionColumns.of(other));
    }

    private FileFormat encoder(
            FileRequest files,
            long batchRows,
            List<Column> columns,
            List<Column> sample,
            List<FormatMistakes> mistakes) {
        return files.format()
                .encoder(new EncoderInput(columns, sample, files.compression(), batchRows, toolVersion, mistakes));
    }
}
