package io.github.milvusfakedata.internal.gen.law;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Draws entries by their weights with one look into a table, right to 2^−32 (Walker, "An efficient method for generating
 * discrete random variables with general distributions", 1977).
 */
public final class AliasTable {
    private static final long WHOLE = 1L << 32;
    private static final long LOWER_BITS = WHOLE - 1;

    /** For each place, how many of 2^32 draws stay there, and the entry of all others. */
    private final long[] stays;

    private final int[] others;

    /**
     * @param weights how often each entry comes, in proportion; none below 0, one above
     */
    public AliasTable(double[] weights) {
        int count = weights.length;
        stays = new long[count];
        others = new int[count];
        double sum = 0;
        int heaviest = 0;
        for (int entry = 0; entry < count; entry++) {
            sum += weights[entry];
            heaviest = weights[entry] > weights[heaviest] ? entry : heaviest;
        }
        fill(weights, sum, heaviest);
    }

    private void fill(double[] weights, double sum, int heaviest) {
        int count = weights.length;
        double[] heights = new double[count];
        int[] low = new int[count];
        int[] high = new int[count];
        int lows = 0;
        int highs = 0;
        for (int entry = count - 1; entry >= 0; entry--) {
            heights[entry] = weights[entry] / sum * count;
            if (heights[entry] < 1) {
                low[lows++] = entry;
            } else {
                high[highs++] = entry;
            }
        }
        while (lows > 0 && highs > 0) {
            int poor = low[--lows];
            int rich = high[highs - 1];
            put(poor, heights[poor], rich);
            heights[rich] -= 1 - heights[poor];
            if (heights[rich] < 1) {
                low[lows++] = rich;
                highs--;
            }
        }
        // What rounding leaves over: whole places, but none for entries that never come.
        while (highs > 0) {
            put(high[--highs], 1, heaviest);
        }
        while (lows > 0) {
            int left = low[--lows];
            put(left, weights[left] > 0 ? 1 : 0, heaviest);
        }
    }

    private void put(int place, double share, int other) {
        stays[place] = (long) (share * WHOLE);
        others[place] = other;
    }

    /** The entry that random bits choose. */
    public int at(long bits) {
        int place = CounterRng.below(bits, stays.length);
        return (bits & LOWER_BITS) < stays[place] ? place : others[place];
    }
}
