package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.parquet.page.DictionaryPage;
import java.util.Optional;
import org.apache.parquet.format.CompressionCodec;

/**
 * How a column is laid out, the same in every row group of every file.
 *
 * @param column name and rows
 * @param codec of all its pages
 * @param dictionaryPage what its chunks start with, if values are indices
 * @param pageRows rows of a page; the last of a chunk may have fewer
 * @param sample what a small sample showed, if one had to be made for the plan
 * @param split whether values are encoded as BYTE_STREAM_SPLIT, which is a mistake
 */
record ColumnPlan(
        Column column,
        CompressionCodec codec,
        Optional<DictionaryPage> dictionaryPage,
        int pageRows,
        Optional<ColumnSample> sample,
        boolean split) {
    /** A plan without mistakes. */
    ColumnPlan(
            Column column,
            CompressionCodec codec,
            Optional<DictionaryPage> dictionaryPage,
            int pageRows,
            Optional<ColumnSample> sample) {
        this(column, codec, dictionaryPage, pageRows, sample, false);
    }

    /** The same plan with what shall be wrong with its column. */
    ColumnPlan with(ParquetMistakes mistakes) {
        boolean lz4 = mistakes.lz4().contains(column.name());
        boolean splits = mistakes.split().contains(column.name());
        return lz4 || splits
                ? new ColumnPlan(
                        column,
                        lz4 ? CompressionCodec.LZ4_RAW : codec,
                        dictionaryPage,
                        pageRows,
                        Optional.empty(),
                        splits)
                : this;
    }

    /** Pages of a chunk of so many rows. */
    int pages(int rows) {
        return (rows - 1) / pageRows + 1;
    }

    /** Whether its values are indices into a dictionary. */
    boolean usesDictionary() {
        return dictionaryPage.isPresent();
    }

    /** Bytes in front of each chunk's first page. */
    int dictionaryBytes() {
        return dictionaryPage.map(page -> page.bytes().length).orElse(0);
    }
}
