package io.github.milvusfakedata.milvus.internal.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import java.util.Arrays;

/** Finds rows by their primary keys, whole numbers or texts: open addressing over the keys' own column. */
public final class KeyIndex {
    private static final int SLOTS_PER_KEY = 2;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final ColumnView keys;
    private final boolean whole;
    /** Row + 1 of the key in a slot, 0 where it is free. */
    private final int[] slots;

    private final int shift;

    /** An index of all keys of a column; of rows with one key the last is found. */
    public KeyIndex(ColumnView keys) {
        this.keys = keys;
        whole = keys.shape() == ColumnShape.INT64;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(SLOTS_PER_KEY * keys.rows() | 1);
        slots = new int[1 << bits];
        shift = Long.SIZE - bits;
        for (int row = 0; row < keys.rows(); row++) {
            slots[slotOf(keys, row)] = row + 1;
        }
    }

    /** The row that has the key of another column's row, -1 if there is none. */
    public int find(ColumnView others, int row) {
        return slots[slotOf(others, row)] - 1;
    }

    /** The slot of a key, free where the key is not there. */
    private int slotOf(ColumnView others, int row) {
        int slot = (int) (hash(others, row) * MULTIPLIER >>> shift);
        while (slots[slot] != 0 && !isEqual(slots[slot] - 1, others, row)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private long hash(ColumnView others, int row) {
        if (whole) {
            return others.longAt(row);
        }
        byte[] bytes = others.textBytes();
        int end = others.textEnd(row);
        long hash = 0;
        for (int at = others.textStart(row); at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    private boolean isEqual(int key, ColumnView others, int row) {
        return whole
                ? keys.longAt(key) == others.longAt(row)
                : Arrays.equals(
                        keys.textBytes(),
                        keys.textStart(key),
                        keys.textEnd(key),
                        others.textBytes(),
                        others.textStart(row),
                        others.textEnd(row));
    }
}
