package io.github.milvusfakedata.bench;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Role;
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

/** Computing the values of one column; a figure is thousands of rows a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
    private static final int ROWS = 1000;
    private static final int DIM = 768;
    private static final int MAX_LENGTH = 500;
    private static final int MAX_CAPACITY = 10;

    /** Type, and for those that follow the name the field's name behind a colon. */
    @Param({
        "FloatVector", "Float16Vector", "BFloat16Vector", "Int8Vector", "BinaryVector", "SparseFloatVector", "Int64",
        "Float", "VarChar:title", "VarChar:description", "VarChar:email", "VarChar:category", "Array:tags",
                "JSON:metadata"
    })
    public String field;

    private Column column;
    private ColumnBuffer buffer;
    private long row;

    /** Binds the column. */
    @Setup
    public void bind() {
        String[] parts = field.split(":");
        MilvusType type = MilvusType.named(parts[0]).orElseThrow();
        Field.Builder builder = Field.of(parts.length > 1 ? parts[1] : "value", type);
        if (type.has(Role.VECTOR)) {
            builder.dim(DIM);
        }
        if (type == MilvusType.VARCHAR || type == MilvusType.ARRAY) {
            builder.maxLength(MAX_LENGTH);
        }
        if (type == MilvusType.ARRAY) {
            builder.elementType(MilvusType.VARCHAR).maxCapacity(MAX_CAPACITY);
        }
        column = CollectionColumns.rows(Collection.of("bench", builder.build()), 1)
                .bind()
                .get(0);
        buffer = new ColumnBuffer(column.layout());
    }

    @Benchmark
    public ColumnBuffer fill() {
        column.source().fill(row, ROWS, buffer);
        row += ROWS;
        return buffer;
    }
}
