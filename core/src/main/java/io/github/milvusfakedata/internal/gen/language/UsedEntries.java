package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Which entries of each list a text has used, so that no clause comes twice before the list is exhausted. Of a list of more
 * than 64 entries each text knows 64 in a row.
 */
final class UsedEntries {
    private static final int WINDOW = Long.SIZE;

    private final int[] first;
    private final int[] slots;
    private final ListTable lists;
    private final long[] used;
    private final int[] since;
    private int text;
    private long windows;

    UsedEntries(ListTable lists) {
        this.lists = lists;
        this.first = lists.first();
        this.slots = lists.slots();
        this.used = new long[slots.length];
        this.since = new int[slots.length];
    }

    /** Forgets everything, for the next text. */
    void clear(long textBits) {
        text++;
        windows = textBits;
    }

    /** Where the part of a list starts that the text knows. */
    private int window(int list, int size) {
        if (size <= WINDOW) {
            return first[list];
        }
        long bits = CounterRng.lane(windows, slots[list]);
        return first[list] + CounterRng.below(bits, size - WINDOW + 1);
    }

    private long used(int slot) {
        if (since[slot] != text) {
            since[slot] = text;
            used[slot] = 0;
        }
        return used[slot];
    }

    /** An entry counts as used. */
    void mark(int list, int place) {
        int near = first[list] + place - window(list, first[list + 1] - first[list]);
        if (near >= 0 && near < WINDOW) {
            used[slots[list]] = used(slots[list]) | 1L << near;
        }
    }

    /** An entry of a list that was not used, each as often as the others. */
    int pick(int list, Bits bits) {
        int size = first[list + 1] - first[list];
        int slot = slots[list];
        int count = Math.min(size, WINDOW);
        long all = -1L >>> WINDOW - count;
        long free = ~used(slot) & all;
        if (free == 0) {
            free = all;
            used[slot] = 0;
        }
        int start = bits.below(count);
        long later = free >>> start;
        int place = later != 0 ? start + Long.numberOfTrailingZeros(later) : Long.numberOfTrailingZeros(free);
        used[slot] |= 1L << place;
        return window(list, size) + place;
    }

    /** An entry with so many blanks, if possible one that was not used. */
    int pick(int list, int blanks, Bits bits) {
        int from = lists.places()[list * lists.stride() + blanks];
        int to = lists.places()[list * lists.stride() + blanks + 1];
        int start = window(list, first[list + 1] - first[list]);
        int begin = bits.below(to - from);
        for (int step = 0; step < to - from; step++) {
            int entry = lists.sorted()[from + (begin + step) % (to - from)];
            int near = entry - start;
            if (near < 0 || near >= WINDOW || (used(slots[list]) >>> near & 1) == 0) {
                mark(list, entry - first[list]);
                return entry;
            }
        }
        return lists.sorted()[from + begin];
    }
}
