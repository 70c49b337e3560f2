package io.github.milvusfakedata.doctor.internal.check;

/** The keys of a part of a file on their way to {@link KeyRuns}, as runs of consecutive ones. One thread uses it. */
public final class KeyBatch {
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final KeyRuns runs;
    private final long file;
    private long first;
    private long last;
    private long firstRow;
    private boolean open;

    KeyBatch(KeyRuns runs, long file) {
        this.runs = runs;
        this.file = file;
    }

    /** Adds a whole-number key. */
    public void add(long key, long row) {
        if (open && last != Long.MAX_VALUE && key == last + 1 && row == firstRow + (key - first)) {
            last = key;
            return;
        }
        end();
        open = true;
        first = key;
        last = key;
        firstRow = row;
    }

    /** Adds a text, of which a hash of 64 bits is kept: two of ten million agree once in 400,000 cases. */
    public void add(byte[] bytes, int from, int to, long row) {
        long hash = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i] & 0xFF) * FNV_PRIME;
        }
        // FNV's upper bits are poor for short texts; this is the finalizer of SplitMix64.
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        end();
        runs.add(hash ^ hash >>> 31, 1, file, row);
    }

    /** Hands over what is left. */
    public void end() {
        if (open) {
            runs.add(first, last - first + 1, file, firstRow);
            open = false;
        }
    }
}
