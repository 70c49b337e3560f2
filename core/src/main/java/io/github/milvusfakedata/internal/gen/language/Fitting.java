package io.github.milvusfakedata.internal.gen.language;

/**
 * Brings a sentence to an exact number of words: entries of its lists are replaced by longer or shorter ones, and perhaps an
 * opener is put before it. Which sums can be reached is known beforehand, as bits, so that no choice is taken back.
 */
final class Fitting {
    private static final int MOST_LEAVES = 257;
    private static final int MOST = Long.SIZE - 1;

    private final ListTable lists;
    private final int[] first;
    private final int mostGaps;
    private final byte[] gaps;
    private final Leaves leaves;
    private final UsedEntries used;
    private final Bits bits;
    private final long[] reach = new long[MOST_LEAVES];

    Fitting(Lexicon lexicon, Leaves leaves, UsedEntries used, Bits bits) {
        this.lists = lexicon.lists();
        this.first = lists.first();
        this.mostGaps = lists.mostGaps();
        this.gaps = lexicon.gaps();
        this.leaves = leaves;
        this.used = used;
        this.bits = bits;
    }

    /**
     * Brings the sentence to a number of blanks, if it can.
     *
     * @param openers the list of openers; −1 if none may stand before it
     */
    boolean fit(int wanted, int openers) {
        if (leaves.total() == wanted) {
            return true;
        }
        if (wanted > MOST) {
            return false;
        }
        long reachable = reach();
        if ((reachable >>> wanted & 1) != 0) {
            spread(wanted);
            return !leaves.haveRepeated();
        }
        int opener = openers < 0 ? -1 : opener(openers, wanted, reachable);
        if (opener < 0) {
            return false;
        }
        leaves.open(opener, Lexicon.OPENED);
        spread(wanted - gaps[opener] - gaps[Lexicon.OPENED]);
        return !leaves.haveRepeated();
    }

    /** Which numbers of blanks the leaves from each on can have; those of all are given back. */
    private long reach() {
        reach[leaves.count()] = 1;
        for (int leaf = leaves.count() - 1; leaf >= Leaves.FRONT; leaf--) {
            long rest = reach[leaf + 1];
            long sum = rest << leaves.blanks(leaf);
            if (leaves.list(leaf) >= 0) {
                for (int lengths = lists.lengths()[leaves.list(leaf)]; lengths != 0; lengths &= lengths - 1) {
                    sum |= rest << Integer.numberOfTrailingZeros(lengths);
                }
            }
            reach[leaf] = sum;
        }
        return reach[Leaves.FRONT];
    }

    /** An opener that leaves a number of blanks that can be reached, or −1. */
    private int opener(int list, int wanted, long reachable) {
        int size = first[list + 1] - first[list];
        int start = bits.below(size);
        long fitting = fitting(wanted - gaps[Lexicon.OPENED], reachable);
        for (int step = 0; step < size; step++) {
            int piece = lists.entries()[first[list] + (start + step) % size];
            if (gaps[piece] <= MOST && (fitting >>> gaps[piece] & 1) != 0) {
                return piece;
            }
        }
        return -1;
    }

    /** Which numbers of blanks leave one that can be reached, of so many: bit b is bit wanted − b of what can be. */
    private static long fitting(int wanted, long reachable) {
        return wanted <= 0 ? 0 : Long.reverse(reachable) >>> MOST - wanted & (1L << wanted) - 1;
    }

    /** Replaces entries from the first on until the sentence has the wanted blanks. */
    private void spread(int wanted) {
        int left = wanted;
        for (int leaf = Leaves.FRONT; leaf < leaves.count(); leaf++) {
            int blanks = leaves.blanks(leaf);
            if (left < blanks || (reach[leaf + 1] >>> left - blanks & 1) == 0) {
                blanks = nearest(lists.lengths()[leaves.list(leaf)], blanks, left, reach[leaf + 1]);
                leaves.replace(leaf, lists.entries()[used.pick(leaves.list(leaf), blanks, bits)]);
            }
            left -= blanks;
        }
    }

    private int nearest(int lengths, int from, int left, long rest) {
        for (int distance = 1; distance <= mostGaps; distance++) {
            for (int length = from - distance; length <= from + distance; length += 2 * distance) {
                boolean known = length >= 0 && length <= mostGaps && (lengths >>> length & 1) != 0;
                if (known && length <= left && (rest >>> left - length & 1) != 0) {
                    return length;
                }
            }
        }
        throw new IllegalStateException("no entry of a length that was counted");
    }
}
