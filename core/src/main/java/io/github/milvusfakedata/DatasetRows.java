package io.github.milvusfakedata;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.spec.RowsSpec;
import io.github.milvusfakedata.internal.text.TextFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The rows of a dataset as objects and as blocks. */
final class DatasetRows {
    /** Rows computed at a time when all are asked for: few enough for wide vectors, enough to spread a call's cost. */
    private static final int ITERATED_ROWS = 256;

    private final RowsSpec rows;
    private final List<Column> columns;

    /**
     * @param columns computes the columns of the rows, in their order
     */
    DatasetRows(RowsSpec rows, List<Column> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * A reader of some columns, or of all where none is named.
     *
     * @throws IllegalArgumentException if there is no column of a name
     */
    BlockReader reader(int blockRows, String... names) {
        List<Integer> chosen = names.length == 0
                ? IntStream.range(0, columns.size()).boxed().toList()
                : Stream.of(names).map(this::place).toList();
        return new BlockReader(
                chosen.stream().map(rows.columns()::get).toList(),
                chosen.stream().map(columns::get).toList(),
                rows.range(),
                blockRows);
    }

    private int place(String name) {
        List<String> names = columns.stream().map(Column::name).toList();
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("no column " + name + ", there are: " + names);
        }
        return place;
    }

    RowBlock block(long firstRow, int count) {
        return reader(count).read(firstRow, count);
    }

    Stream<RowBlock> blocks(int blockRows) {
        requireRows(blockRows);
        long count = (rows.range().count() + blockRows - 1) / blockRows;
        return LongStream.range(0, count).mapToObj(index -> {
            long firstRow = rows.range().first() + index * blockRows;
            return block(firstRow, (int) Math.min(blockRows, rows.range().end() - firstRow));
        });
    }

    /** Refuses a block of no rows. */
    static void requireRows(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a block needs at least one row, got " + count);
        }
    }

    /** The first rows, as many as there are. */
    List<Row> first(int count) {
        int there = available(count);
        return there == 0 ? List.of() : rows(block(rows.range().first(), there));
    }

    /** The first rows, as many as there are, as a JSON array. */
    String firstAsJson(int count) {
        return TextFormat.jsonOf(columns, rows.range().first(), available(count));
    }

    private int available(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("the number of rows must be 0 or more, got " + count);
        }
        return Math.toIntExact(Math.min(count, rows.range().count()));
    }

    Row row(long number) {
        return rows(block(number, 1)).get(0);
    }

    private static List<Row> rows(RowBlock block) {
        List<Row> rows = new ArrayList<>(block.rows());
        for (int i = 0; i < block.rows(); i++) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (ColumnBlock column : block.columns()) {
                values.put(column.name(), column.get(i));
            }
            rows.add(new Row(block.firstRow() + i, values));
        }
        return rows;
    }

    /** Rows hold copies of their values, so that one block does for all. */
    Iterator<Row> iterator() {
        return Stream.iterate(reader(ITERATED_ROWS), BlockReader::hasNext, reader -> reader)
                .map(BlockReader::next)
                .flatMap(block -> rows(block).stream())
                .iterator();
    }
}
