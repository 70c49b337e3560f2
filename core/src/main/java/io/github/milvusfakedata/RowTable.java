package io.github.milvusfakedata;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The columns of a collection as rows and blocks. Columns are bound on first use, since many callers only write files. */
final class RowTable {
    /** Rows computed at a time when all are asked for: few enough for wide vectors, enough to spread a call's cost. */
    private static final int ITERATED_ROWS = 256;

    /** Seeds that are drawn for those who name none stay below this, so that they are short to write down. */
    private static final long DRAWN_SEED_BOUND = 1L << 32;

    private final Collection collection;
    private final long seed;
    private volatile List<Column> columns;

    RowTable(Collection collection, long seed) {
        this.collection = collection;
        this.seed = seed;
    }

    /** A seed for those who name none. */
    static long drawnSeed() {
        return new SplittableRandom().nextLong(DRAWN_SEED_BOUND);
    }

    Collection collection() {
        return collection;
    }

    long seed() {
        return seed;
    }

    /** The columns; two threads may both bind them, to the same effect. */
    List<Column> columns() {
        List<Column> bound = columns;
        if (bound == null) {
            bound = CollectionColumns.of(collection, seed);
            columns = bound;
        }
        return bound;
    }

    /**
     * A reader of some columns, or of all where none is named.
     *
     * @throws IllegalArgumentException if there is no column of a name
     */
    BlockReader reader(long rows, int blockRows, String... names) {
        List<Column> chosen = new ArrayList<>(names.length == 0 ? columns() : List.of());
        for (String name : names) {
            chosen.add(columns().stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no column " + name + ", there are: "
                            + columns().stream().map(Column::name).toList())));
        }
        Map<String, MilvusType> types = new HashMap<>();
        types.put(Column.DYNAMIC, MilvusType.JSON);
        collection
                .fields()
                .forEach(field -> types.put(field.name(), field.milvusType().orElseThrow()));
        List<MilvusType> typesInOrder =
                chosen.stream().map(column -> types.get(column.name())).toList();
        return new BlockReader(chosen, typesInOrder, rows, blockRows);
    }

    RowBlock block(long firstRow, int count) {
        return reader(firstRow + count, count).read(firstRow, count);
    }

    Stream<RowBlock> blocks(long rows, int blockRows) {
        long count = (rows + blockRows - 1) / blockRows;
        return LongStream.range(0, count).mapToObj(index -> {
            long firstRow = index * blockRows;
            return block(firstRow, (int) Math.min(blockRows, rows - firstRow));
        });
    }

    /** Refuses a block of no rows. */
    static void requireRows(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a block needs at least one row, got " + count);
        }
    }

    /** The first rows of so many. */
    List<Row> first(int count, long rows) {
        if (count < 0) {
            throw new IllegalArgumentException("the number of rows must be 0 or more, got " + count);
        }
        return rows(0, Math.toIntExact(Math.min(count, rows)));
    }

    List<Row> rows(long firstRow, int count) {
        return count == 0 ? List.of() : rows(block(firstRow, count));
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
    Iterator<Row> iterator(long rows) {
        return Stream.iterate(reader(rows, ITERATED_ROWS), BlockReader::hasNext, reader -> reader)
                .map(BlockReader::next)
                .flatMap(block -> rows(block).stream())
                .iterator();
    }
}
