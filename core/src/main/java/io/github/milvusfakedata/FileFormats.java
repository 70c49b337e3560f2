package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.numpy.NumpyFormat;
import io.github.milvusfakedata.internal.parquet.ParquetFormat;
import io.github.milvusfakedata.internal.parquet.ParquetOptions;
import io.github.milvusfakedata.internal.text.TextFormat;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import java.util.List;

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
                    && batchRows == options.batchRows();
        }
    }

    FileFormat of(WriteOptions options) {
        Made kept = last;
        if (kept == null || !kept.suits(options)) {
            kept = new Made(options.format(), options.compression(), options.batchRows(), make(options));
            last = kept;
        }
        return kept.encoder();
    }

    private FileFormat make(WriteOptions options) {
        List<Column> columns = table.columns();
        List<Column> sample = CollectionColumns.sample(table.collection());
        return switch (options.format()) {
            case PARQUET -> {
                int groupRows = (int) Math.min(options.batchRows(), Integer.MAX_VALUE);
                ParquetOptions parquet = new ParquetOptions(options.compression(), groupRows, ToolVersion.current());
                yield new ParquetFormat(columns, sample, parquet);
            }
            case JSON -> TextFormat.json(columns, sample);
            case JSONL -> TextFormat.jsonLines(columns, sample);
            case CSV -> TextFormat.csv(columns, sample);
            case NUMPY -> new NumpyFormat(columns);
        };
    }
}
