package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.numpy.NumpyFormat;
import io.github.milvusfakedata.internal.numpy.NumpyMistake;
import io.github.milvusfakedata.internal.parquet.ParquetFormat;
import io.github.milvusfakedata.internal.parquet.ParquetMistakes;
import io.github.milvusfakedata.internal.parquet.ParquetOptions;
import io.github.milvusfakedata.internal.poison.Poison;
import io.github.milvusfakedata.internal.text.TextFormat;
import io.github.milvusfakedata.internal.text.TextMistakes;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From options to the encoder of files. The last encoder is kept, since it may have measured texts to know its sizes, and
 * those who plan a dataset mostly write it next.
 */
final class FileFormats {
    private final RowTable table;
    private volatile Made last;

    FileFormats(RowTable table) {
        this.table = table;
    }

    private record Made(Format format, Compression compression, long batchRows, FileFormat encoder) {
        boolean suits(WriteOptions options) {
            return format == options.format()
                    && compression == options.compression()
                    && batchRows == options.batchRows()
                    && options.poison().isEmpty();
        }
    }

    /**
     * The encoder.
     *
     * @param rows of the dataset, of which mistakes choose some
     */
    FileFormat of(WriteOptions options, long rows) {
        if (!options.poison().isEmpty()) {
            return poisoned(options, rows);
        }
        Made kept = last;
        if (kept == null || !kept.suits(options)) {
            kept = new Made(options.format(), options.compression(), options.batchRows(), make(options));
            last = kept;
        }
        return kept.encoder();
    }

    private FileFormat make(WriteOptions options) {
        List<Column> sample = CollectionColumns.sample(table.collection());
        Encoding encoding = new Encoding(table.columns(), sample, options);
        return encoding.with(new TextMistakes(), ParquetMistakes.NONE, Map.of());
    }

    private FileFormat poisoned(WriteOptions options, long rows) {
        Set<ImportRule> rules = options.poison();
        Poison poison = Poison.of(table.collection(), options.format().kind(), rules, rows);
        List<Column> columns = poison.columns(collection -> CollectionColumns.of(collection, table.seed()));
        Encoding encoding = new Encoding(columns, poison.columns(CollectionColumns::sample), options);
        return encoding.with(poison.text(), poison.parquet(), poison.numpy());
    }

    /** What is written, but for the mistakes. */
    private record Encoding(List<Column> columns, List<Column> sample, WriteOptions options) {
        FileFormat with(TextMistakes text, ParquetMistakes parquet, Map<String, NumpyMistake> numpy) {
            return switch (options.format()) {
                case PARQUET -> {
                    int groupRows = (int) Math.min(options.batchRows(), Integer.MAX_VALUE);
                    ParquetOptions made = new ParquetOptions(options.compression(), groupRows, ToolVersion.current());
                    yield new ParquetFormat(columns, sample, made, parquet);
                }
                case JSON -> TextFormat.json(columns, sample, text);
                case JSONL -> TextFormat.jsonLines(columns, sample, text);
                case CSV -> TextFormat.csv(columns, sample, text);
                case NUMPY -> new NumpyFormat(columns, numpy);
            };
        }
    }
}
