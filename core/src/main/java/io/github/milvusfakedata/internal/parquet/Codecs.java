package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.parquet.codec.GzipCodec;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import io.github.milvusfakedata.internal.parquet.codec.SnappyCodec;
import io.github.milvusfakedata.internal.parquet.codec.ZstdCodec;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.format.CompressionCodec;

/** One thread's codecs, each made when first asked for. */
final class Codecs {
    private final Map<CompressionCodec, PageCodec> made = new EnumMap<>(CompressionCodec.class);

    /** The codec of that name, none for UNCOMPRESSED. */
    Optional<PageCodec> of(CompressionCodec name) {
        return name == CompressionCodec.UNCOMPRESSED
                ? Optional.empty()
                : Optional.of(made.computeIfAbsent(name, Codecs::make));
    }

    private static PageCodec make(CompressionCodec name) {
        return switch (name) {
            case SNAPPY -> new SnappyCodec();
            case ZSTD -> new ZstdCodec();
            case GZIP -> new GzipCodec();
            case UNCOMPRESSED, LZO, BROTLI, LZ4, LZ4_RAW ->
                throw new IllegalArgumentException("never written: " + name);
        };
    }
}
