package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.verify.DigestPass.Digests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of the dataset that the collection has, with their keys there: what searches and filters go by. Not safe for use by
 * several threads.
 */
final class SampleRows {
    /** Ranges that a sample is made of: rows far apart, without a call for each row. */
    private static final int RANGES = 50;

    /** Keys by row number. */
    private final Map<Long, Object> keys = new TreeMap<>();
    /** The rows that are waited for, by the first half of their digests. */
    private final Map<Long, Long> awaited = new HashMap<>();

    /** The digests of these rows, which every stored row's is looked for among. */
    private DigestTable table = new DigestTable(0);

    /** Ranges of rows, spread evenly, that hold about so many rows: fewer only where there are fewer. */
    static List<KeyedPass.Range> spread(long rows, long wanted) {
        long count = Math.min(rows, wanted);
        long ranges = Math.min(count, RANGES);
        List<KeyedPass.Range> spread = new ArrayList<>();
        for (long i = 0; i < ranges; i++) {
            long size = count * (i + 1) / ranges - count * i / ranges;
            long room = rows * (i + 1) / ranges - rows * i / ranges;
            spread.add(new KeyedPass.Range(rows * i / ranges, Math.toIntExact(Math.min(size, room))));
        }
        return spread;
    }

    /** A row that is stored under this key. */
    void add(long row, Object key) {
        keys.put(row, key);
    }

    /** Rows whose keys will be known when stored rows have their digests. */
    void await(List<Digests> rows) {
        table = new DigestTable(rows.stream().mapToLong(Digests::rows).sum());
        for (Digests digests : rows) {
            for (int row = 0; row < digests.rows(); row++) {
                awaited.put(digests.high(row), digests.firstRow() + row);
                table.add(digests.high(row), digests.low(row));
            }
        }
    }

    /** Whether a row with this digest is waited for, or was. */
    boolean isAwaited(long high, long low) {
        return table.contains(high, low);
    }

    /** A stored row with the first half of this digest has this key. */
    void stored(long digest, Object key) {
        Long row = awaited.remove(digest);
        if (row != null) {
            add(row, key);
        }
    }

    /** The rows in order, with their keys. */
    Map<Long, Object> keys() {
        return keys;
    }
}
