package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.EncoderInput;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FormatMistakes;
import io.github.milvusfakedata.internal.poison.Poison;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.rule.FileKind;
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
        return encoder(table.columns(), CollectionColumns.sample(table.collection()), options, List.of());
    }

    private FileFormat poisoned(WriteOptions options, long rows) {
        Format format = options.format();
        FileKind kind = format.imported().orElseThrow(() -> Poison.notImported(format.title()));
        Poison poison = Poison.of(table.collection(), kind, options.poison(), rows);
        List<Column> columns = poison.columns(collection -> CollectionColumns.of(collection, table.seed()));
        return encoder(columns, poison.columns(CollectionColumns::sample), options, poison.mistakes());
    }

    private static FileFormat encoder(
            List<Column> columns, List<Column> sample, WriteOptions options, List<FormatMistakes> mistakes) {
        return options.format()
                .output()
                .encoder(new EncoderInput(
                        columns, sample, options.compression(), options.batchRows(), ToolVersion.current(), mistakes));
    }
}
