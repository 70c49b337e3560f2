package io.github.milvusfakedata.internal.gen;

import java.util.Arrays;
import java.util.List;

/** Weights as a table to draw from: each entry of a list stands in it as often as its weight says. */
public final class WeightedPlaces {
    /** Shares are right to an eighth of a thousandth; the table stays in the processor's cache. */
    private static final int SLOTS = 8192;

    private WeightedPlaces() {}

    /**
     * Checks that there are weights for so many entries, and that they are some.
     *
     * @throws IllegalArgumentException if not
     */
    public static void require(int entries, List<Double> weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("no weight is below 0, got " + weight);
            }
            sum += weight;
        }
        if (entries != weights.size() || !(sum > 0) || Double.isInfinite(sum)) {
            throw new IllegalArgumentException("a weight for each of " + entries + " is needed, one above 0");
        }
    }

    /** The table: the number of an entry in each slot. Who has a weight has a slot, however small it is. */
    public static int[] of(List<Double> weights) {
        double sum = 0;
        int left = 0;
        for (double weight : weights) {
            sum += weight;
            left += weight > 0 ? 1 : 0;
        }
        int slots = Math.max(SLOTS, Integer.highestOneBit(weights.size()) * 8);
        int[] table = new int[slots];
        int end = 0;
        double below = 0;
        for (int entry = 0; entry < weights.size(); entry++) {
            below += weights.get(entry);
            int next = (int) Math.floor(below / sum * slots + 0.5);
            if (weights.get(entry) > 0) {
                left--;
                next = Math.max(next, end + 1);
            }
            // Those behind need a slot each, too.
            next = Math.min(next, slots - left);
            Arrays.fill(table, Math.min(end, next), next, entry);
            end = Math.max(end, next);
        }
        return end == slots ? table : Arrays.copyOf(table, end);
    }
}
