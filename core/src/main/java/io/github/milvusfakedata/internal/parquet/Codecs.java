package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.parquet.codec.GzipCodec;
import io.github.milvusfakedata.internal.parquet.codec.Lz4Literals;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import io.github.milvusfakedata.internal.parquet.codec.SnappyCodec;
import io.github.milvusfakedata.internal.parquet.codec.ZstdCodec;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.format.CompressionCodec;

/** One thread's codecs, each made when first asked for. */
final class Codecs {
    private final Map<CompressionCodec, PageCodec> forWords = new EnumMap<>(CompressionCodec.class);
    private final Map<CompressionCodec, PageCodec> forNumbers = new EnumMap<>(CompressionCodec.class);

    /** The codec of that name for a column, none for UNCOMPRESSED. */
    Optional<PageCodec> of(CompressionCodec name, ColumnLayout column) {
        if (name == CompressionCodec.UNCOMPRESSED) {
            return Optional.empty();
        }
        boolean words = holdsWords(column);
        Map<CompressionCodec, PageCodec> made = words ? forWords : forNumbers;
        return Optional.of(made.computeIfAbsent(name, codec -> make(codec, words)));
    }

    private static boolean holdsWords(ColumnLayout column) {
        return switch (column.valueShape()) {
            case STRING, JSON -> true;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, LIST, STRUCT -> false;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        };
    }

    private static PageCodec make(CompressionCodec name, boolean words) {
        return switch (name) {
            case SNAPPY -> words ? SnappyCodec.forPhrases() : SnappyCodec.forNumbers();
            case ZSTD -> new ZstdCodec();
            case GZIP -> new GzipCodec();
            case LZ4_RAW -> new Lz4Literals();
            case UNCOMPRESSED, LZO, BROTLI, LZ4 -> throw new IllegalArgumentException("never written: " + name);
        };
    }
}
