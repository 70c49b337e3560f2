package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.column.ColumnView;
import java.util.Arrays;

/** Some slots of a column, in ascending order: a range of them, or those that a range has left. */
public final class Slots {
    private int first;
    private int count;
    /** The slots, where they are no range. */
    private final int[] chosen;

    private Slots(int first, int count, int[] chosen) {
        this.first = first;
        this.count = count;
        this.chosen = chosen;
    }

    /** The slots from one up to another, which is not among them. */
    public static Slots range(int from, int to) {
        return new Slots(from, to - from, null);
    }

    /** These slots, in ascending order. */
    public static Slots of(int... slots) {
        return new Slots(0, slots.length, slots);
    }

    /** Makes this range another one, for loops that go through many. */
    public Slots moved(int from, int to) {
        first = from;
        count = to - from;
        return this;
    }

    /** Number of slots. */
    public int count() {
        return count;
    }

    /** Whether no slot is left out between the first and the last. */
    public boolean isRange() {
        return chosen == null;
    }

    /** A slot by its place among these. */
    public int at(int place) {
        return chosen == null ? first + place : chosen[place];
    }

    /** Some of these slots, by their places from one up to another. */
    public Slots part(int from, int to) {
        return chosen == null ? range(first + from, first + to) : of(Arrays.copyOfRange(chosen, from, to));
    }

    /** Those of these slots that hold a value. */
    public Slots notNull(ColumnView column) {
        if (column.nullCount() == 0) {
            return this;
        }
        int[] left = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (!column.isNull(at(i))) {
                left[size++] = at(i);
            }
        }
        return of(Arrays.copyOf(left, size));
    }
}
