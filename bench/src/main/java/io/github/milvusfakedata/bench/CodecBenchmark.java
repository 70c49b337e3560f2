package io.github.milvusfakedata.bench;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.parquet.codec.GzipCodec;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import io.github.milvusfakedata.internal.parquet.codec.SnappyCodec;
import io.github.milvusfakedata.internal.parquet.codec.ZstdCodec;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Compressing one page of about a mebibyte; a figure is about MiB a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CodecBenchmark {
    private static final int PAGE_BYTES = 1 << 20;
    private static final int ROWS = 512;
    private static final int MAX_LENGTH = 4000;

    @Param({"snappy", "zstd", "gzip"})
    public String codec;

    @Param({"content", "metadata"})
    public String text;

    private final byte[] page = new byte[PAGE_BYTES];
    private PageCodec pageCodec;
    private byte[] out;

    /** Fills the page with texts of one field. */
    @Setup
    public void fillPage() {
        Field field = text.equals("metadata")
                ? Field.of(text, "JSON").build()
                : Field.of(text, "VarChar").maxLength(MAX_LENGTH).build();
        Column column =
                CollectionColumns.rows(Collection.of("bench", field), 1).bind().get(0);
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        int filled = 0;
        for (long row = 0; filled < PAGE_BYTES; row += ROWS) {
            column.source().fill(row, ROWS, buffer);
            int length = Math.min(buffer.offsets()[ROWS], PAGE_BYTES - filled);
            System.arraycopy(buffer.bytes(), 0, page, filled, length);
            filled += length;
        }
        pageCodec = switch (codec) {
            case "snappy" -> SnappyCodec.forPhrases();
            case "zstd" -> new ZstdCodec();
            case "gzip" -> new GzipCodec();
            default -> throw new IllegalArgumentException(codec);
        };
        out = new byte[pageCodec.maxCompressedBytes(PAGE_BYTES)];
    }

    @Benchmark
    public int compress() {
        return pageCodec.compress(page, PAGE_BYTES, out);
    }
}
