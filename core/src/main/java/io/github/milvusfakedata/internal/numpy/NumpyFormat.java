package io.github.milvusfakedata.internal.numpy;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.encode.VectorSize;
import java.util.List;
import java.util.Map;

/**
 * NumPy arrays as Milvus imports them: a file for each column, named after it. Every row of a column takes the same bytes,
 * so that sizes are known exactly.
 */
public final class NumpyFormat implements FileFormat {
    private final List<NumpyColumn> columns;
    private final List<String> names;
    private final Sizes sizes;

    /**
     * @param columns what to write, at least one column; none with nulls, lists or sparse vectors
     * @throws IllegalArgumentException if no array can hold a column
     */
    public NumpyFormat(List<Column> columns) {
        this(columns, Map.of());
    }

    /**
     * Files with mistakes.
     *
     * @param mistakes by the column's name; {@link NumpyMistake#BYTES} for texts without a dictionary alone
     */
    public NumpyFormat(List<Column> columns, Map<String, NumpyMistake> mistakes) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no columns");
        }
        this.columns = columns.stream()
                .map(column -> NumpyColumn.of(column).with(mistakes.getOrDefault(column.name(), NumpyMistake.NONE)))
                .toList();
        names = columns.stream().map(Column::name).toList();
        sizes = new Sizes(this.columns);
    }

    @Override
    public OutputFormat output() {
        return new NumpyOutput();
    }

    @Override
    public List<String> columnFiles() {
        return names;
    }

    @Override
    public FileSizes sizes() {
        return sizes;
    }

    @Override
    public FileAssembly open(FileRange range) {
        return new NumpyAssembly(columns.get(range.column()), range);
    }

    @Override
    public Workspace newWorkspace() {
        return new ColumnWorkspace();
    }

    /** A thread's buffer for the column that it is at, since one for each of many columns would take much memory. */
    static final class ColumnWorkspace implements Workspace {
        private final NumpyValues values = new NumpyValues();
        private ColumnBuffer buffer;
        private NumpyColumn last;

        NumpyValues values() {
            return values;
        }

        ColumnBuffer buffer(NumpyColumn column) {
            if (column != last) {
                buffer = new ColumnBuffer(column.column().layout());
                last = column;
            }
            return buffer;
        }
    }

    private record Sizes(List<NumpyColumn> columns) implements FileSizes {
        @Override
        public long atMost(long rows) {
            long rowBytes = columns.stream().mapToLong(NumpyColumn::rowBytes).sum();
            return Math.addExact((long) NumpyHeader.BYTES * columns.size(), Math.multiplyExact(rowBytes, rows));
        }

        @Override
        public long expected(long rows) {
            return atMost(rows);
        }

        @Override
        public long vectorBytes(long rows) {
            List<Column> all = columns.stream().map(NumpyColumn::column).toList();
            return Math.round(VectorSize.perRow(all) * rows);
        }
    }
}
