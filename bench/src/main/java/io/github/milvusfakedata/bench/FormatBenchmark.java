package io.github.milvusfakedata.bench;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.parquet.ParquetFormat;
import io.github.milvusfakedata.internal.parquet.ParquetOptions;
import io.github.milvusfakedata.internal.text.TextFormat;
import io.github.milvusfakedata.internal.text.TextMistakes;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import java.util.List;
import java.util.Map;
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

/** Computing and laying out the blocks of whole files, one thread, without writing; a figure is files of 1,000 rows a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FormatBenchmark {
    private static final int ROWS = 1000;

    @Param({"simple", "ecommerce", "documents", "images", "users", "videos", "news"})
    public String schema;

    @Param({"parquet", "parquet-none", "json", "csv"})
    public String format;

    private final EncodedBlock block = new EncodedBlock();
    private FileFormat files;
    private FileFormat.Workspace workspace;
    private long row;

    /** Binds the schema's columns to the format. */
    @Setup
    public void bind() {
        Collection collection = FakeData.builtin(schema).collection();
        List<Column> columns = CollectionColumns.rows(collection, 1).bind();
        List<Column> sample = CollectionColumns.rows(collection, 0).sample();
        files = switch (format) {
            case "json" -> TextFormat.json(columns, sample);
            case "csv" -> TextFormat.csv(columns, sample, new TextMistakes());
            case "parquet" -> new ParquetFormat(columns, sample, options(Compression.AUTO));
            case "parquet-none" -> new ParquetFormat(columns, sample, options(Compression.NONE));
            default -> throw new IllegalArgumentException(format);
        };
        workspace = files.newWorkspace();
    }

    private static ParquetOptions options(Compression compression) {
        return new ParquetOptions(compression, ROWS, "benchmark");
    }

    @Benchmark
    public long file() {
        FileAssembly file = files.open(new FileRange(row, ROWS, Map.of()));
        row += ROWS;
        long bytes = 0;
        file.head(block);
        for (int i = 0; i < file.blocks(); i++) {
            file.encode(i, workspace, block);
            file.committed(i, block);
            bytes += block.size();
        }
        file.tail(block);
        return bytes + block.size();
    }
}
