package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import java.util.Arrays;

/** Some slots of a column, in ascending order: a range of them, or those that a range has left. */
final class Slots {
    private final int first;
    private final int count;
    /** The slots, where they are no range. */
    private final int[] chosen;

    private Slots(int first, int count, int[] chosen) {
        this.first = first;
        this.count = count;
        this.chosen = chosen;
    }

    /** The slots from one up to another, which is not among them. */
    static Slots range(int from, int to) {
        return new Slots(from, to - from, null);
    }

    /** These slots, in ascending order. */
    static Slots of(int... slots) {
        return new Slots(0, slots.length, slots);
    }

    int count() {
        return count;
    }

    /** A slot by its place among these. */
    int at(int place) {
        return chosen == null ? first + place : chosen[place];
    }

    /** Those of these slots that hold a value. */
    Slots notNull(ColumnBuffer buffer) {
        if (buffer.nullCount() == 0) {
            return this;
        }
        int[] left = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (!buffer.isNull(at(i))) {
                left[size++] = at(i);
            }
        }
        return of(Arrays.copyOf(left, size));
    }
}
