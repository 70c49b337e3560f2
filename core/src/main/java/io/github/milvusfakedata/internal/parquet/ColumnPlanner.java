package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.parquet.page.ByteDictionary;
import io.github.milvusfakedata.internal.parquet.page.DictionaryPage;
import io.github.milvusfakedata.internal.parquet.page.DictionaryValues;
import java.util.Optional;
import org.apache.parquet.format.CompressionCodec;

/**
 * Decides how a column is laid out. Looks at its layout, the options and a small sample of a fixed seed, never at the
 * dataset's rows, so that all files of a dataset, and of the same schema with another seed, are cut alike.
 */
final class ColumnPlanner {
    /** What a page should hold: small enough to stay in the cache, large enough that headers do not count. */
    private static final int PAGE_BYTES = 1 << 20;
    /** A larger dictionary would weigh too much in files of few rows. */
    private static final int MAX_DICTIONARY_BYTES = 128 << 10;

    private final ParquetOptions options;
    private final Codecs codecs = new Codecs();

    ColumnPlanner(ParquetOptions options) {
        this.options = options;
    }

    /**
     * Plans a column; the other one is the same column of the fixed seed. Where compression is automatic the codec is a
     * candidate until {@link AutoCompression#decide} has seen all columns of the file.
     */
    ColumnPlan plan(Column column, Column sample) {
        Optional<DictionaryValues> dictionary = dictionary(column.layout());
        CompressionCodec codec = codec(column.layout(), dictionary.isPresent());
        if (FixedSizes.isFixed(column.layout(), dictionary.isPresent())) {
            double rowBytes = (double) FixedSizes.valueBits(column.layout(), dictionary.isPresent()) / Byte.SIZE;
            return plan(column, codec, dictionary, rowBytes, Optional.empty());
        }
        ColumnSample small =
                new Sampler(sample.source(), dictionary.isPresent(), options.maxRowGroupRows(), codec).small();
        return plan(column, codec, dictionary, small.rowBytes(), Optional.of(small));
    }

    private ColumnPlan plan(
            Column column,
            CompressionCodec codec,
            Optional<DictionaryValues> dictionary,
            double rowBytes,
            Optional<ColumnSample> small) {
        int pageRows = (int) Math.max(1, Math.min(options.maxRowGroupRows(), PAGE_BYTES / rowBytes));
        Optional<DictionaryPage> page = dictionary.map(values -> values.toPage(codecs.of(codec, column.layout())));
        return new ColumnPlan(column, codec, page, pageRows, small);
    }

    private Optional<DictionaryValues> dictionary(ColumnLayout layout) {
        return switch (layout.shape()) {
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR -> Optional.of(ByteDictionary.unsigned());
            case INT8_VECTOR -> Optional.of(ByteDictionary.signed());
            case INT8 -> Optional.of(ByteDictionary.signed()).filter(values -> pays(values, Integer.BYTES));
            case STRING, JSON -> layout.dictionary().map(DictionaryValues::of).filter(this::pays);
            case LIST, STRUCT -> dictionary(layout.values());
            case BOOL, INT16, INT32, INT64, FLOAT, DOUBLE, FLOAT_VECTOR, SPARSE_VECTOR -> Optional.empty();
        };
    }

    private boolean pays(DictionaryValues values) {
        return values.count() > 0
                && values.plain().size() <= MAX_DICTIONARY_BYTES
                && pays(values, (double) values.plain().size() / values.count());
    }

    /** Whether dictionary and indices of a row group take less than its values. */
    private boolean pays(DictionaryValues values, double valueBytes) {
        double rows = options.maxRowGroupRows();
        return values.plain().size() + rows * values.indexBits() / Byte.SIZE < rows * valueBytes;
    }

    private CompressionCodec codec(ColumnLayout layout, boolean dictionary) {
        return switch (options.compression()) {
            case SNAPPY -> CompressionCodec.SNAPPY;
            case ZSTD -> CompressionCodec.ZSTD;
            case GZIP -> CompressionCodec.GZIP;
            case NONE -> CompressionCodec.UNCOMPRESSED;
            case AUTO -> AutoCompression.candidate(layout, dictionary);
        };
    }
}
