package io.github.milvusfakedata.doctor.internal.check;

import java.util.Arrays;

/**
 * The primary keys of all files of a call, as runs of consecutive keys in consecutive rows: a billion ascending keys are
 * one run, keys in no order are one run each. Sorted at the end, runs that overlap show keys that are there twice. Threads
 * may share it.
 */
public final class KeyRuns {
    private static final int FIRST = 1 << 10;
    private static final int BYTES_EACH = 3 * Long.BYTES;
    private static final int FILE_SHIFT = 40;
    private static final long ROW_MASK = (1L << FILE_SHIFT) - 1;

    private final int most;
    private long[] starts = new long[FIRST];
    private long[] counts = new long[FIRST];
    private long[] places = new long[FIRST];
    private int size;
    private long dropped;

    /** Takes keys that stand twice. */
    public interface Duplicates {
        /** A run of {@code count} keys was there before: its first is in that row of that file. */
        void found(int file, long row, long count, int earlierFile, long earlierRow);
    }

    /** Room for as many runs as this share of the heap holds. */
    public KeyRuns(long bytes) {
        this.most = (int) Math.min(Math.max(bytes / BYTES_EACH, FIRST), Integer.MAX_VALUE - 8);
    }

    /** Collects the keys of a part of a file. */
    public KeyBatch batch(int file) {
        return new KeyBatch(this, file);
    }

    synchronized void add(long start, long count, long file, long row) {
        if (size == starts.length && !grow()) {
            dropped += count;
            return;
        }
        starts[size] = start;
        counts[size] = count;
        places[size++] = file << FILE_SHIFT | row & ROW_MASK;
    }

    private boolean grow() {
        int length = (int) Math.min(most, 2L * size);
        if (length <= size) {
            return false;
        }
        starts = Arrays.copyOf(starts, length);
        counts = Arrays.copyOf(counts, length);
        places = Arrays.copyOf(places, length);
        return true;
    }

    /** The keys that were not compared, since there was no room for them. */
    public synchronized long dropped() {
        return dropped;
    }

    /** Tells all keys that stand more than once; nothing can be added afterwards. */
    public synchronized void tell(Duplicates duplicates) {
        sort(0, size - 1);
        int widest = 0;
        for (int i = 1; i < size; i++) {
            long end = starts[widest] + counts[widest] - 1;
            long own = starts[i] + counts[i] - 1;
            if (starts[i] <= end) {
                long shared = Math.min(end, own) - starts[i] + 1;
                int later = places[i] > places[widest] ? i : widest;
                int earlier = later == i ? widest : i;
                duplicates.found(
                        (int) (places[later] >>> FILE_SHIFT),
                        (places[later] & ROW_MASK) + starts[i] - starts[later],
                        shared,
                        (int) (places[earlier] >>> FILE_SHIFT),
                        (places[earlier] & ROW_MASK) + starts[i] - starts[earlier]);
            }
            widest = own > end ? i : widest;
        }
    }

    /** Heap sort by key, then by place: in place, and never slow. */
    private void sort(int from, int to) {
        int count = to - from + 1;
        for (int i = count / 2 - 1; i >= 0; i--) {
            sink(i, count);
        }
        for (int i = count - 1; i > 0; i--) {
            swap(0, i);
            sink(0, i);
        }
    }

    private void sink(int from, int count) {
        int at = from;
        while (2 * at + 1 < count) {
            int child = 2 * at + 1;
            if (child + 1 < count && isLess(child, child + 1)) {
                child++;
            }
            if (!isLess(at, child)) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private boolean isLess(int i, int j) {
        return starts[i] != starts[j] ? starts[i] < starts[j] : places[i] < places[j];
    }

    private void swap(int i, int j) {
        swap(starts, i, j);
        swap(counts, i, j);
        swap(places, i, j);
    }

    private static void swap(long[] array, int i, int j) {
        long other = array[i];
        array[i] = array[j];
        array[j] = other;
    }
}
