package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.rule.ImportRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The indices of one sparse vector, and what is wrong with its entries; an entry counts only if no later one has its key. */
final class SparseEntries {
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    /** Of longer vectors, the entries behind these are not compared, so that memory stays flat. */
    private static final int MOST_KEPT = 1 << 20;

    private long[] indices = new long[64];
    private long[] keys = new long[64];
    private int kept;
    private long count;
    private final List<EntryMistake> mistakes = new ArrayList<>();

    /** What is wrong with the entry of a number. */
    private record EntryMistake(long entry, ImportRule rule, String what) {}

    void clear() {
        kept = 0;
        count = 0;
        if (!mistakes.isEmpty()) {
            mistakes.clear();
        }
    }

    /** A key as 64 bits. */
    static long hash(byte[] bytes, int length) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ bytes[i] & 0xFF) * FNV_PRIME;
        }
        return hash;
    }

    /** Notes what is wrong with the entry that is added next. */
    void mistake(ImportRule rule, String what) {
        if (mistakes.size() < MOST_KEPT) {
            mistakes.add(new EntryMistake(count, rule, what));
        }
    }

    /** Adds an entry; {@code key} tells equal keys of objects apart from others of the same index. */
    void add(long index, long key) {
        count++;
        if (kept == indices.length && kept < MOST_KEPT) {
            indices = Arrays.copyOf(indices, 2 * kept);
            keys = Arrays.copyOf(keys, 2 * kept);
        }
        if (kept < indices.length) {
            indices[kept] = index;
            keys[kept++] = key;
        }
    }

    /** Adds an entry without an index. */
    void add() {
        count++;
    }

    long count() {
        return count;
    }

    boolean isRight() {
        return mistakes.isEmpty();
    }

    /** Notes what is wrong with the entries. */
    void tell(FieldFindings findings, long row) {
        for (EntryMistake mistake : mistakes) {
            findings.note(mistake.rule(), row, mistake::what);
        }
    }

    /** Notes what is wrong with the entries and what equal indices come to. */
    void finish(FieldFindings findings, long row) {
        boolean ascending = true;
        for (int i = 1; i < kept; i++) {
            ascending &= indices[i - 1] < indices[i];
        }
        if (ascending) {
            tell(findings, row);
            return;
        }
        long[] sorted = Arrays.copyOf(indices, kept);
        Arrays.sort(sorted);
        boolean twice = false;
        for (int i = 1; i < kept; i++) {
            twice |= sorted[i - 1] == sorted[i];
        }
        if (twice) {
            compareKeys(findings, row);
        } else {
            tell(findings, row);
        }
    }

    private void compareKeys(FieldFindings findings, long row) {
        Integer[] order = new Integer[kept];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(indices[a], indices[b]));
        BitSet replaced = new BitSet(kept);
        long twice = -1;
        for (int i = 1; i < kept; i++) {
            int one = order[i - 1];
            int other = order[i];
            boolean equal = indices[one] == indices[other];
            boolean sameKey = equal && keys[one] != 0 && keys[one] == keys[other];
            twice = equal && !sameKey ? indices[one] : twice;
            if (sameKey) {
                replaced.set(Math.min(one, other));
            }
        }
        mistakes.removeIf(mistake -> mistake.entry() < kept && replaced.get((int) mistake.entry()));
        tell(findings, row);
        long index = twice;
        if (twice >= 0) {
            findings.note(ImportRule.SPARSE_DUPLICATE, row, () -> "the index " + index);
        } else if (!replaced.isEmpty()) {
            findings.note(ImportRule.REPEATED_MEMBER, row, () -> "an index of a sparse vector");
        }
    }
}
