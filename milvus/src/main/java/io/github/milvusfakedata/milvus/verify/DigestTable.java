package io.github.milvusfakedata.milvus.verify;

/**
 * A multiset of row digests that are crossed out one by one: open addressing over one array, so that a row takes 22 bytes
 * whatever its values. Not safe for use by several threads.
 */
final class DigestTable {
    /** Slots a digest, so that a search ends after a few of them. */
    private static final double SLOTS_PER_DIGEST = 1.35;

    private static final int LONGS_PER_SLOT = 2;

    /** The most digests, by the longest array. */
    static final long MOST_DIGESTS = (long) ((Integer.MAX_VALUE - 64) / LONGS_PER_SLOT / SLOTS_PER_DIGEST);

    private final long[] slots;
    private final int capacity;
    private long size;

    /**
     * An empty table.
     *
     * @param digests the most that will be added, at most {@link #MOST_DIGESTS}
     */
    DigestTable(long digests) {
        if (digests > MOST_DIGESTS) {
            throw new IllegalArgumentException(digests + " digests don't fit into a table");
        }
        capacity = (int) (digests * SLOTS_PER_DIGEST) + 16;
        slots = new long[capacity * LONGS_PER_SLOT];
    }

    /** The memory that so many digests take, in bytes. */
    static long bytes(long digests) {
        return (long) (digests * SLOTS_PER_DIGEST * LONGS_PER_SLOT * Long.BYTES);
    }

    /** Whether so many digests leave a quarter of the heap to all else. */
    static boolean hasRoomFor(long digests) {
        long heap = Runtime.getRuntime().maxMemory();
        return digests <= MOST_DIGESTS && bytes(digests) <= heap - heap / 4;
    }

    /** Adds a digest; equal ones count each. */
    void add(long high, long low) {
        int slot = slotOf(low);
        while (isTaken(slot)) {
            slot = next(slot);
        }
        slots[LONGS_PER_SLOT * slot] = usable(high);
        slots[LONGS_PER_SLOT * slot + 1] = low;
        size++;
    }

    /** Crosses out one digest that equals this one; false if there is none left. */
    boolean remove(long high, long low) {
        long wanted = usable(high);
        for (int slot = slotOf(low); isTaken(slot); slot = next(slot)) {
            if (slots[LONGS_PER_SLOT * slot] == wanted && slots[LONGS_PER_SLOT * slot + 1] == low) {
                // A digest's first half is even; an odd one marks what is crossed out and keeps the chain whole.
                slots[LONGS_PER_SLOT * slot] = wanted | 1;
                size--;
                return true;
            }
        }
        return false;
    }

    /** Whether a digest is there and not crossed out. */
    boolean contains(long high, long low) {
        long wanted = usable(high);
        for (int slot = slotOf(low); isTaken(slot); slot = next(slot)) {
            if (slots[LONGS_PER_SLOT * slot] == wanted && slots[LONGS_PER_SLOT * slot + 1] == low) {
                return true;
            }
        }
        return false;
    }

    /** Digests that are not crossed out. */
    long size() {
        return size;
    }

    /** Even and never 0, which marks a free slot. */
    private static long usable(long high) {
        long even = high & ~1L;
        return even == 0 ? 2 : even;
    }

    private boolean isTaken(int slot) {
        return slots[LONGS_PER_SLOT * slot] != 0;
    }

    /** The upper half of a product spreads the bits evenly over any number of slots. */
    private int slotOf(long low) {
        return (int) Math.multiplyHigh(low >>> 1, (long) capacity << 1);
    }

    private int next(int slot) {
        return slot + 1 == capacity ? 0 : slot + 1;
    }
}
