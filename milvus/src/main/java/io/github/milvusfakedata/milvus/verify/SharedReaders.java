package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.BlockReader;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.milvus.verify.KeyedPass.Range;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Blocks of a dataset's rows for tasks on several threads: each has one for itself, and leaves it to a later one. */
final class SharedReaders {
    private final FakeData data;
    private final String[] columns;
    private final Queue<BlockReader> idle = new ConcurrentLinkedQueue<>();

    /**
     * Readers of some columns.
     *
     * @param columns their names, at least one
     */
    SharedReaders(FakeData data, String... columns) {
        this.data = data;
        this.columns = columns;
    }

    /** Computes a range of rows for a task, at whose end they are valid no more. */
    <T> T read(Range range, Function<RowBlock, T> task) {
        BlockReader reader = idle.poll();
        BlockReader own = reader == null ? data.reader(1, columns) : reader;
        T result = task.apply(own.read(range.firstRow(), range.rows()));
        idle.add(own);
        return result;
    }
}
