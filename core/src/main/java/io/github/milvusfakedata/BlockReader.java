package io.github.milvusfakedata;

import io.github.milvusfakedata.internal.column.BufferView;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.spec.ColumnSpec;
import io.github.milvusfakedata.internal.spec.RowRange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Reads rows as blocks that are filled again and again: after the first block nothing is allocated for another one of its
 * size. A block is valid until the next one is read. Made by {@link FakeData#reader}; not safe for use by several threads, each
 * of which takes a reader of its own.
 */
public final class BlockReader implements Iterator<RowBlock> {
    /** A column of the blocks: what computes its rows, and where they lie. */
    private record Part(Column column, ColumnBuffer buffer) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<ColumnBlock> blocks = new ArrayList<>();
    private final RowRange rows;
    private final int blockRows;
    private long nextRow;

    /**
     * @param specs what the columns hold
     * @param columns what computes them, in the same order
     * @param rows which rows there are
     * @param blockRows rows of the blocks that {@link #next} gives, at least 1
     */
    BlockReader(List<ColumnSpec> specs, List<Column> columns, RowRange rows, int blockRows) {
        DatasetRows.requireRows(blockRows);
        this.rows = rows;
        this.nextRow = rows.first();
        this.blockRows = blockRows;
        for (int i = 0; i < columns.size(); i++) {
            Part part = new Part(columns.get(i), new ColumnBuffer(columns.get(i).layout()));
            parts.add(part);
            blocks.add(new ColumnBlock(specs.get(i), new BufferView(part.buffer())));
        }
    }

    /** Whether rows are left behind those that were read last. */
    @Override
    public boolean hasNext() {
        return nextRow < rows.end();
    }

    /**
     * The block behind the one that was read last, from the first row on; the last one may be smaller.
     *
     * @throws NoSuchElementException if no row is left
     */
    @Override
    public RowBlock next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all " + rows.count() + " rows have been read");
        }
        return read(nextRow, (int) Math.min(blockRows, rows.end() - nextRow));
    }

    /**
     * Any consecutive rows; {@link #next} goes on behind them.
     *
     * @param firstRow its number in the dataset
     * @param count number of rows, at least 1
     * @throws IllegalArgumentException if the number is below 1
     * @throws IndexOutOfBoundsException if there are no such rows
     */
    public RowBlock read(long firstRow, int count) {
        DatasetRows.requireRows(count);
        Objects.checkFromIndexSize(firstRow - rows.first(), count, rows.count());
        for (Part part : parts) {
            part.column().source().fill(firstRow, count, part.buffer());
        }
        nextRow = firstRow + count;
        return new RowBlock(firstRow, count, blocks);
    }
}
